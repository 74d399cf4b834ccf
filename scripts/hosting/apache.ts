/** The site for Apache: one file that lies in the folder of the site as .htaccess. */
import {
  errorCache,
  freshCache,
  freshFiles,
  headersForAll,
  lastingCache,
  lastingFolder,
  shortCache,
  weekCache,
  weekTypes,
} from '../headers.ts';
import { fileTypes, packedTypes } from './file-types.ts';
import { packings } from './packed-files.ts';
import { quoted } from './quoted.ts';
import { asAsked, type HostedSite } from './site.ts';

const escaped = (path: string): string => path.replaceAll('.', '\\.');

/** A file for the folder of the site, under the name .htaccess. It needs the modules headers, rewrite, mime and dir. */
export function apacheFile(site: HostedSite): string {
  const { base } = site;
  return [
    '# Made by the build. The headers come from scripts/headers.ts, the redirects from content/redirects.yaml.',
    '# Put this file into the folder of the site under the name .htaccess (AllowOverride All), or into its <Directory>.',
    '',
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    'DirectorySlash On',
    `ErrorDocument 403 ${base}404.html`,
    `ErrorDocument 404 ${base}404.html`,
    'AddDefaultCharset Off',
    ...Object.entries(fileTypes).map(([end, type]) => `AddType ${quoted(type)} .${end}`),
    '',
    ...Object.entries(headersForAll).map(([name, value]) => `Header always set ${name} ${quoted(value)}`),
    ...cacheLines(base),
    '',
    'RewriteEngine On',
    `RewriteBase ${base}`,
    ...redirectLines(site),
    ...Object.entries(packings).flatMap(([packing, end]) => packingLines(packing, end)),
    '',
  ].join('\n');
}

/** `always` alone: a header that is set for success as well would be sent twice. */
function cacheLines(base: string): string[] {
  const cache = (value: string, when: string): string =>
    `Header always set Cache-Control ${quoted(value)} ${quoted(`expr=${when}`)}`;
  return [
    `Header always set Cache-Control ${quoted(shortCache)}`,
    cache(weekCache, `%{REQUEST_URI} =~ m#\\.(?:${weekTypes.join('|')})(?:\\.br|\\.gz)?$#`),
    cache(lastingCache, `%{REQUEST_URI} =~ m#^${base}${lastingFolder}#`),
    cache(freshCache, `%{REQUEST_URI} =~ m#^${base}(?:${freshFiles.map(escaped).join('|')})(?:\\.br|\\.gz)?$#`),
    cache(errorCache, '%{REQUEST_STATUS} >= 400'),
  ];
}

const redirectLines = (site: HostedSite): string[] =>
  site.redirects.map(({ from, to }) => `RewriteRule ^${escaped(from.slice(1))}$ ${asAsked(site, to)} [R=301,NE,L]`);

/** Sends the packed file that lies beside a text, to a browser that can open it. */
function packingLines(packing: string, end: string): string[] {
  const packed = (type: string): string[] => [
    `<FilesMatch "\\.${type}\\${end}$">`,
    `  ForceType ${quoted(fileTypes[type] ?? '')}`,
    '</FilesMatch>',
  ];
  return [
    '',
    `RewriteCond %{HTTP:Accept-Encoding} \\b${packing}\\b`,
    `RewriteCond %{REQUEST_FILENAME}index.html${end} -f`,
    `RewriteRule ^(|.*/)$ $1index.html${end} [L]`,
    `RewriteCond %{HTTP:Accept-Encoding} \\b${packing}\\b`,
    `RewriteCond %{REQUEST_FILENAME}${end} -f`,
    `RewriteRule \\.(?:${packedTypes.join('|')})$ %{REQUEST_URI}${end} [L]`,
    `RemoveType ${end}`,
    `AddEncoding ${packing} ${end}`,
    ...packedTypes.flatMap(packed),
  ];
}
