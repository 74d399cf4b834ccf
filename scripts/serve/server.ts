/** A small static server for dist/ with the production headers. For looking at the site and for tests. */
import { createReadStream, existsSync, statSync, type ReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { createBrotliCompress, createGzip } from 'node:zlib';
import { cacheHeader, headersForAll } from '../headers.ts';
import { wantedPart } from './range.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webm': 'video/webm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};
const worthPacking = new Set(['.css', '.csv', '.html', '.js', '.json', '.svg', '.txt', '.vtt', '.webmanifest', '.xml']);

type Found = { status: number; file: string } | { status: 301; location: string };

/** Which file answers an address. A folder without its last slash is sent to the one with it; outside `root` nothing is. */
export function find(root: string, base: string, address: string): Found {
  const notFound: Found = { status: 404, file: join(root, '404.html') };
  let path: string;
  try {
    path = decodeURIComponent(address.split('?')[0] ?? '/');
  } catch {
    return notFound;
  }
  if (!path.startsWith(base)) return path === base.slice(0, -1) ? { status: 301, location: base } : notFound;
  const inside = normalize(`/${path.slice(base.length)}`);
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

function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const found = find(root, base, request.url ?? '/');
  for (const [name, value] of Object.entries(headersForAll)) response.setHeader(name, value);
  if ('location' in found) {
    response.writeHead(301, { Location: found.location }).end();
    return;
  }
  const type = extname(found.file);
  response.statusCode = found.status;
  response.setHeader('Content-Type', types[type] ?? 'application/octet-stream');
  response.setHeader('Cache-Control', found.status === 200 ? cacheHeader(found.file.slice(root.length)) : 'no-store');
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.method === 'HEAD' || !existsSync(found.file)) {
    response.end();
    return;
  }
  if (worthPacking.has(type)) sendPacked(found.file, request, response);
  else sendParts(found.file, request, response);
}

/** Sends text, packed where the browser can open it. */
function sendPacked(file: string, request: IncomingMessage, response: ServerResponse): void {
  const accepts = String(request.headers['accept-encoding'] ?? '');
  const packing = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : '';
  const body = createReadStream(file);
  if (!packing) {
    body.pipe(response);
    return;
  }
  response.setHeader('Content-Encoding', packing);
  body.pipe(packing === 'br' ? createBrotliCompress() : createGzip()).pipe(response);
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
export function serve({ root, base, port }: { root: string; base: string; port: number }): Promise<{
  server: Server;
  address: string;
}> {
  const server = createServer((request, response) => answer(root, base, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const bound = server.address();
      const actual = typeof bound === 'object' && bound ? bound.port : port;
      resolve({ server, address: `http://localhost:${actual}${base}` });
    });
  });
}
