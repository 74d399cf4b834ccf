import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { headersForAll } from '../../../scripts/headers.ts';
import { find, serve } from '../../../scripts/serve/server.ts';
import { folderWith } from '../folder.ts';

const files = {
  'site/index.html': '<h1>Home</h1>',
  'site/404.html': '<h1>Not found</h1>',
  'site/rights/index.html': '<h1>Rights</h1>',
  'site/rights/a b/index.html': '<h1>A b</h1>',
  'site/assets/a.css': 'a{}',
  'site/pictures/ask.svg': '<svg/>',
  'site/film/a.webm': '0123456789',
  'site/film/a.mp4': '0123456789',
  'site/film/a.vtt': 'WEBVTT',
  'site/film/poster.jpg': 'picture',
  'secret.txt': 'secret',
};

describe('which file answers an address', () => {
  const answers = (address: string, base = '/') => {
    const root = join(folderWith(files), 'site');
    const found = find(root, base, address);
    return 'location' in found ? `to ${found.location}` : `${found.status} ${found.file.slice(root.length + 1)}`;
  };

  test.each([
    ['/', '200 index.html'],
    ['/rights/', '200 rights/index.html'],
    ['/rights/?q=1', '200 rights/index.html'],
    ['/rights/a%20b/', '200 rights/a b/index.html'],
    ['/assets/a.css', '200 assets/a.css'],
    ['/nothing/', '404 404.html'],
    ['/nothing.css', '404 404.html'],
  ])('%s: %s', (address, answer) => {
    expect(answers(address)).toBe(answer);
  });

  test('a folder with no page in it is not found', () => {
    expect(answers('/assets/')).toBe('404 404.html');
  });

  test.each([
    ['/rights', 'to /rights/'],
    ['/rights/a%20b', 'to /rights/a%20b/'],
    ['/rights/..', 'to /'],
  ])('%s, without its last slash, is sent on: %s', (address, answer) => {
    expect(answers(address)).toBe(answer);
  });

  test.each(['//rights', '/%2Frights', '//rights/..%2frights'])('%s is never sent to another site', (address) => {
    expect(answers(address)).not.toMatch(/^to \/\//);
  });

  test.each([
    ['/my/base/', '200 index.html'],
    ['/my/base/rights/', '200 rights/index.html'],
    ['/my/base', 'to /my/base/'],
    ['/my/base/rights', 'to /my/base/rights/'],
    ['/', '404 404.html'],
    ['/rights/', '404 404.html'],
  ])('below a base path %s: %s', (address, answer) => {
    expect(answers(address, '/my/base/')).toBe(answer);
  });

  test.each([
    '/..%2fsecret.txt',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/rights/..%2f..%2fsecret.txt',
    '/..\\secret.txt',
    '/%00',
  ])('%s finds nothing outside the site', (address) => {
    expect(answers(address)).toBe('404 404.html');
  });

  test.each(['/%', '/%zz', '/%e0%a4%a'])('%s, which no address can be, is not found', (address) => {
    expect(answers(address)).toBe('404 404.html');
  });
});

/** Starts a server over the files, and stops it when the test is done. */
async function running(given: Record<string, string> = files) {
  const { server, address } = await serve({ root: join(folderWith(given), 'site'), base: '/', port: 0 });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return address;
}

/** Asks for a path as it is, without the tidying that fetch does. */
const ask = (address: string, path: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get({ host: 'localhost', port: new URL(address).port, path }, (response) => resolve(response.resume())).on(
      'error',
      reject,
    );
  });

describe('the server', () => {
  test.each(['', 'rights/', 'assets/a.css', 'nothing/'])('sends every header with /%s', async (path) => {
    const { headers } = await fetch(`${await running()}${path}`);
    const sent = Object.keys(headersForAll).map((name) => [name, headers.get(name)]);
    expect(sent).toEqual(Object.entries(headersForAll));
  });

  test('sends them with a redirect too', async () => {
    const response = await fetch(`${await running()}rights`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/rights/']);
    expect(response.headers.get('Content-Security-Policy')).toBe(headersForAll['Content-Security-Policy']);
  });

  test.each([
    ['', 'text/html; charset=utf-8', 'public, max-age=300'],
    ['assets/a.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['pictures/ask.svg', 'image/svg+xml', 'public, max-age=604800'],
    ['pictures/ask.svg?v=1', 'image/svg+xml', 'public, max-age=604800'],
    ['film/a.webm', 'video/webm', 'public, max-age=604800'],
    ['film/a.mp4', 'video/mp4', 'public, max-age=604800'],
    ['film/a.vtt', 'text/vtt; charset=utf-8', 'public, max-age=604800'],
    ['film/poster.jpg', 'image/jpeg', 'public, max-age=604800'],
    ['rights/?from=/assets/', 'text/html; charset=utf-8', 'public, max-age=300'],
  ])('says what /%s is and how long to keep it', async (path, type, cache) => {
    const { headers } = await fetch(`${await running()}${path}`);
    expect([headers.get('content-type'), headers.get('cache-control')]).toEqual([type, cache]);
  });

  test('shows the page for what is not there, and does not let it be kept', async () => {
    const response = await fetch(`${await running()}nothing/`);
    expect([response.status, response.headers.get('cache-control'), await response.text()]).toEqual([
      404,
      'no-store',
      '<h1>Not found</h1>',
    ]);
  });

  test.each(['br', 'gzip'])('packs text with %s for a browser that can open it', async (packing) => {
    const response = await fetch(await running(), { headers: { 'accept-encoding': packing } });
    expect([response.headers.get('content-encoding'), await response.text()]).toEqual([packing, '<h1>Home</h1>']);
  });

  test('sends it as it is to one that cannot', async () => {
    const response = await fetch(await running(), { headers: { 'accept-encoding': 'identity' } });
    expect([response.headers.get('content-encoding'), await response.text()]).toEqual([null, '<h1>Home</h1>']);
  });

  test('answers HEAD without the page', async () => {
    const response = await fetch(await running(), { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test.each(['/../secret.txt', '/..%2fsecret.txt', '/%', '//rights'])('keeps running after %s', async (path) => {
    const address = await running();
    const { statusCode, headers } = await ask(address, path);
    expect(statusCode === 404 || headers.location === '/rights/').toBe(true);
    expect((await fetch(address)).status).toBe(200);
  });

  test('keeps running when the site has no page for what is not there', async () => {
    const address = await running({ 'site/index.html': '<h1>Home</h1>' });
    expect((await fetch(`${address}nothing/`)).status).toBe(404);
    expect((await fetch(address)).status).toBe(200);
  });

  test('sends the part of a film that a browser asks for, so that a reader can jump in it', async () => {
    const response = await fetch(`${await running()}film/a.webm`, { headers: { range: 'bytes=3-5' } });
    const { headers } = response;
    expect([response.status, headers.get('content-range'), headers.get('content-length')]).toEqual([
      206,
      'bytes 3-5/10',
      '3',
    ]);
    expect(await response.text()).toBe('345');
  });

  test('sends a whole film with its length, and says that parts can be asked for', async () => {
    const response = await fetch(`${await running()}film/a.webm`);
    const { headers } = response;
    expect([response.status, headers.get('accept-ranges'), headers.get('content-length')]).toEqual([
      200,
      'bytes',
      '10',
    ]);
    expect(await response.text()).toBe('0123456789');
  });

  test('says so when a part begins after the end', async () => {
    const response = await fetch(`${await running()}film/a.webm`, { headers: { range: 'bytes=10-' } });
    expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */10']);
  });

  test('sends no part of the page for what is not there', async () => {
    const response = await fetch(`${await running()}film/nothing.webm`, { headers: { range: 'bytes=0-1' } });
    expect([response.status, await response.text()]).toEqual([404, '<h1>Not found</h1>']);
  });
});
