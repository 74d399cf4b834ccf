/** A small static server for dist/ with the production headers. For looking at the site and for tests. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createBrotliCompress, createGzip } from 'node:zlib';
import { cacheHeader, headersForAll } from '../headers.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const worthPacking = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.vtt', '.xml']);

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
  const body = createReadStream(found.file);
  const accepts = String(request.headers['accept-encoding'] ?? '');
  const packing = worthPacking.has(type)
    ? /\bbr\b/.test(accepts)
      ? 'br'
      : /\bgzip\b/.test(accepts)
        ? 'gzip'
        : ''
    : '';
  if (!packing) {
    body.pipe(response);
    return;
  }
  response.setHeader('Content-Encoding', packing);
  body.pipe(packing === 'br' ? createBrotliCompress() : createGzip()).pipe(response);
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
