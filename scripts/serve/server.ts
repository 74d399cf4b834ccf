/** A small static server for dist/ with the production headers. For looking at the site and for tests. */
import { createReadStream, existsSync, statSync, type ReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { cacheHeader, errorCache, headersForAll, shortCache } from '../headers.ts';
import { packedTypes, typeOf } from '../hosting/file-types.ts';
import { packings } from '../hosting/packed-files.ts';
import { asAsked, type HostedSite } from '../hosting/site.ts';
import { acceptedPackings } from './packing.ts';
import { wantedPart } from '../../src/lib/range.ts';

/** The folder with the site, where it stands, what moved, and headers other than those of this site. */
export type Served = Pick<HostedSite, 'base'> &
  Partial<Pick<HostedSite, 'redirects'>> & { root: string; headers?: Readonly<Record<string, string>> };

type Found = { status: number; file: string } | { status: 301; location: string };

/** Which file answers an address. A folder without its last slash is sent to the one with it; outside `root` nothing is. */
export function find({ root, base, redirects = [] }: Served, address: string): Found {
  const notFound: Found = { status: 404, file: join(root, '404.html') };
  let path: string;
  try {
    path = decodeURIComponent(address.split('?')[0] ?? '/');
  } catch {
    return notFound;
  }
  if (!path.startsWith(base)) return path === base.slice(0, -1) ? { status: 301, location: base } : notFound;
  const inside = normalize(`/${path.slice(base.length)}`);
  const moved = redirects.find(({ from }) => from === inside);
  if (moved) return { status: 301, location: asAsked({ base }, moved.to) };
  const file = join(root, inside);
  if (!existsSync(file)) return notFound;
  if (!statSync(file).isDirectory()) return { status: 200, file };
  if (!path.endsWith('/')) return { status: 301, location: folderAddress(base, inside) };
  const index = join(file, 'index.html');
  return existsSync(index) ? { status: 200, file: index } : notFound;
}

/** The address of a folder inside the site. Built from its parts, so that it can never point to another host. */
function folderAddress(base: string, inside: string): string {
  const parts = inside.split('/').filter(Boolean).map(encodeURIComponent);
  return `${base}${parts.map((part) => `${part}/`).join('')}`;
}

function answer(served: Served, request: IncomingMessage, response: ServerResponse): void {
  const found = find(served, request.url ?? '/');
  for (const [name, value] of Object.entries(served.headers ?? headersForAll)) response.setHeader(name, value);
  if ('location' in found) {
    response.writeHead(301, { Location: found.location, 'Cache-Control': shortCache }).end();
    return;
  }
  const { status, file } = found;
  const isText = packedTypes.includes(extname(file).slice(1));
  response.statusCode = status;
  response.setHeader('Content-Type', typeOf(file));
  response.setHeader('Cache-Control', status === 200 ? cacheHeader(file.slice(served.root.length)) : errorCache);
  if (isText) response.setHeader('Vary', 'Accept-Encoding');
  if (request.method === 'HEAD' || !existsSync(file)) response.end();
  else if (isText) sendText(file, request, response);
  else sendParts(file, request, response);
}

/** Sends text, packed where the build has packed it and the browser can open it. */
function sendText(file: string, request: IncomingMessage, response: ServerResponse): void {
  const packing = acceptedPackings(request.headers['accept-encoding']).find((one) => existsSync(file + packings[one]));
  if (packing) response.setHeader('Content-Encoding', packing);
  const sent = packing ? file + packings[packing] : file;
  response.setHeader('Content-Length', statSync(sent).size);
  send(createReadStream(sent), response);
}

/** Sends a film or another large file, or the part of it that is asked for: without this nobody could jump in a film. */
function sendParts(file: string, request: IncomingMessage, response: ServerResponse): void {
  const { size } = statSync(file);
  const part = response.statusCode === 200 ? wantedPart(request.headers.range, size) : 'all';
  if (response.statusCode === 200) response.setHeader('Accept-Ranges', 'bytes');
  if (part === 'none') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  if (part === 'all') {
    response.setHeader('Content-Length', size);
    send(createReadStream(file), response);
    return;
  }
  const { start, end } = part;
  response.writeHead(206, { 'Content-Range': `bytes ${start}-${end}/${size}`, 'Content-Length': end - start + 1 });
  send(createReadStream(file, { start, end }), response);
}

/** Closes the file too when the browser goes away half way, as it does each time somebody jumps in a film. */
function send(body: ReadStream, response: ServerResponse): void {
  pipeline(body, response, () => undefined);
}

/** Starts the server. Resolves with it and the address once it listens; port 0 takes a free one. */
export function serve({ port, ...served }: Served & { port: number }): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => answer(served, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const bound = server.address();
      const actual = typeof bound === 'object' && bound ? bound.port : port;
      resolve({ server, address: `http://localhost:${actual}${served.base}` });
    });
  });
}
