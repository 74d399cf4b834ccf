/** The site for Caddy, which gets its certificates by itself. */
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
import { fileTypes, typeOf } from './file-types.ts';
import { quoted } from './quoted.ts';
import { asAsked, usualFolder, type HostedSite } from './site.ts';

/** What a machine has that another has not. */
export interface CaddyMachine {
  folder?: string;
  /** What Caddy listens to: the address of the site, unless something stands in front of Caddy. */
  listen?: string;
}

const header = (matcher: string, name: string, value: string): string => `header ${matcher}${name} ${quoted(value)}`;

/** A Caddyfile. Everything stands in one `route`, which keeps the order that is written: what comes later wins. */
export function caddyFile(site: HostedSite, { folder = usualFolder, listen = site.origin }: CaddyMachine = {}): string {
  const { base, redirects } = site;
  const files = [`root * ${folder}`, 'file_server {', '\tprecompressed br gzip', '}'];
  const redirected = [
    ...redirects.map(({ from, to }) => [asAsked(site, from), asAsked(site, to)]),
    ...(base === '/' ? [] : [[base.slice(0, -1), base]]),
  ];
  return [
    '# Made by the build. The headers come from scripts/headers.ts, the redirects from content/redirects.yaml.',
    '# Caddy keeps no list of who read what, unless you add `log`. If you do, say so on the privacy page.',
    `${listen} {`,
    ...indented([
      'route {',
      ...indented([
        'header -Server',
        ...Object.entries(headersForAll).map(([name, value]) => header('', name, value)),
        ...cacheLines(base),
        ...typeLines(),
        ...redirected.map(([from, to]) => `redir ${from} ${to} 301`),
        base === '/' ? 'handle {' : `handle_path ${base}* {`,
        ...indented(files),
        '}',
        'error 404',
      ]),
      '}',
      'handle_errors {',
      ...indented([
        header('', 'Cache-Control', errorCache),
        header('', 'Content-Type', typeOf('404.html')),
        'rewrite * /404.html',
        ...files,
      ]),
      '}',
    ]),
    '}',
    '',
  ].join('\n');
}

const cacheLines = (base: string): string[] => [
  header('', 'Cache-Control', shortCache),
  `@week path ${weekTypes.map((type) => `*.${type}`).join(' ')}`,
  header('@week ', 'Cache-Control', weekCache),
  header(`${base}${lastingFolder}* `, 'Cache-Control', lastingCache),
  ...freshFiles.map((file) => header(`${base}${file} `, 'Cache-Control', freshCache)),
];

/** The types of files. Without them Caddy asks the machine, and not every machine knows all of them. */
const typeLines = (): string[] => [
  '@page path */',
  header('@page ', 'Content-Type', typeOf('index.html')),
  ...Object.entries(fileTypes).flatMap(([end, type]) => [
    `@${end} path *.${end}`,
    header(`@${end} `, 'Content-Type', type),
  ]),
];

const indented = (lines: string[]): string[] => lines.map((line) => `\t${line}`);
