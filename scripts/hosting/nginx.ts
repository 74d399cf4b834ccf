/** The site for nginx. */
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
import { fileTypes, otherType } from './file-types.ts';
import { quoted } from './quoted.ts';
import { asAsked, usualFolder, type HostedSite } from './site.ts';

/** What a machine has that another has not. */
export interface NginxMachine {
  folder?: string;
  /** The port for plain HTTP. */
  port?: number;
  /** True when nginx has the module that sends packed brotli. Without it readers get gzip. */
  brotli?: boolean;
}

/**
 * A file for /etc/nginx/conf.d/. A site with an https address gets a server that sends plain HTTP on to it.
 * Every header stands in the server, none in a location: nginx forgets those of the server where a location has its own.
 */
export function nginxFile(site: HostedSite, machine: NginxMachine = {}): string {
  const { hostname, protocol } = new URL(site.origin);
  const { port = 80 } = machine;
  const secure = protocol === 'https:';
  return [
    '# Made by the build. The headers come from scripts/headers.ts, the redirects from content/redirects.yaml.',
    ...cacheMaps(site),
    ...(secure ? [toSecure(hostname, port)] : []),
    server(site, machine, secure ? secureListen(hostname) : [`listen ${port};`]),
    '',
  ].join('\n\n');
}

/** How long a file is kept, by its address, and then by whether it was found. */
const cacheMaps = ({ base }: HostedSite): string[] => [
  block('map $uri $help_at_hand_kept', [
    `default ${quoted(shortCache)};`,
    `"~^${base}${lastingFolder}" ${quoted(lastingCache)};`,
    ...freshFiles.map((file) => `${base}${file} ${freshCache};`),
    `"~\\.(?:${weekTypes.join('|')})$" ${quoted(weekCache)};`,
  ]),
  block('map $status $help_at_hand_cache', ['default $help_at_hand_kept;', `"~^[45]" ${errorCache};`]),
];

const toSecure = (hostname: string, port: number): string =>
  block('server', [`listen ${port};`, `server_name ${hostname};`, 'return 301 https://$host$request_uri;']);

const secureListen = (hostname: string): string[] => [
  'listen 443 ssl http2;',
  '# Where certbot puts them. Write your own places here.',
  `ssl_certificate /etc/letsencrypt/live/${hostname}/fullchain.pem;`,
  `ssl_certificate_key /etc/letsencrypt/live/${hostname}/privkey.pem;`,
  'ssl_protocols TLSv1.2 TLSv1.3;',
];

function server(site: HostedSite, machine: NginxMachine, listen: string[]): string {
  const { folder = usualFolder, brotli = false } = machine;
  const { base, origin, redirects } = site;
  return block('server', [
    ...listen,
    `server_name ${new URL(origin).hostname};`,
    '',
    '# No list of who read what. If you need one, write on the privacy page what it holds and for how long.',
    'access_log off;',
    'log_not_found off;',
    'server_tokens off;',
    'absolute_redirect off;',
    '',
    '# The build has packed all text already.',
    'gzip_static on;',
    'gzip_vary on;',
    ...(brotli
      ? ['brotli_static on;']
      : [
          '# With the Debian package libnginx-mod-http-brotli-static, take off the # of the next line.',
          '#brotli_static on;',
        ]),
    '',
    block(
      'types',
      Object.entries(fileTypes).map(([end, type]) => `${quoted(type)} ${end};`),
    ),
    `default_type ${otherType};`,
    '',
    ...Object.entries(headersForAll).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    'add_header Cache-Control $help_at_hand_cache always;',
    '',
    '# A folder without a page is not found either.',
    `error_page 403 404 =404 ${base}404.html;`,
    ...redirects.map(({ from, to }) => location(`= ${asAsked(site, from)}`, `return 301 ${asAsked(site, to)};`)),
    ...(base === '/' ? [] : [location(`= ${base.slice(0, -1)}`, `return 301 ${base};`), location('/', 'return 404;')]),
    block(`location ${base}`, [`alias ${folder}/;`, 'index index.html;']),
  ]);
}

const location = (path: string, line: string): string => `location ${path} { ${line} }`;

/** Lines in braces, two spaces in. */
function block(head: string, lines: string[]): string {
  const inside = lines.flatMap((line) => line.split('\n')).map((line) => (line ? `  ${line}` : ''));
  return [`${head} {`, ...inside, '}'].join('\n');
}
