import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
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
  'site/rights/index.html.br': 'packed with brotli',
  'site/rights/index.html.gz': 'packed with gzip',
  'secret.txt': 'secret',
};
const redirects = [
  { from: '/old/', to: '/rights/', since: '2026-11-22', why: 'A plainer name.' },
  { from: '/old.pdf', to: '/rights/#part', since: '2026-11-22', why: 'It is a page now.' },
];

describe('which file answers an address', () => {
  const answers = (address: string, base = '/') => {
    const root = join(folderWith(files), 'site');
    const found = find({ root, base, redirects }, address);
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

  test.each([
    ['/old/', '/', 'to /rights/'],
    ['/old/?q=1', '/', 'to /rights/'],
    ['/old.pdf', '/', 'to /rights/#part'],
    ['/my/base/old/', '/my/base/', 'to /my/base/rights/'],
    ['/my/base/old/', '/', '404 404.html'],
  ])('%s, which moved, in a site at %s: %s', (address, base, answer) => {
    expect(answers(address, base)).toBe(answer);
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
  const { server, address } = await serve({ root: join(folderWith(given), 'site'), base: '/', redirects, port: 0 });
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

const raw = (
  address: string,
  headers: Record<string, string>,
): Promise<{ headers: IncomingHttpHeaders; body: string }> =>
  new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      response.setEncoding('utf8');
      let body = '';
      response.on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ headers: response.headers, body }));
    }).on('error', reject);
  });

describe('the server', () => {
  test.each(['', 'rights/', 'assets/a.css', 'nothing/'])('sends every header with /%s', async (path) => {
    const { headers } = await fetch(`${await running()}${path}`);
    const sent = Object.keys(headersForAll).map((name) => [name, headers.get(name)]);
    expect(sent).toEqual(Object.entries(headersForAll));
  });

  test.each(['rights', 'old/'])(
    'sends them with a redirect too, and lets nobody keep it for long: %s',
    async (path) => {
      const { status, headers } = await fetch(`${await running()}${path}`, { redirect: 'manual' });
      expect([status, headers.get('location'), headers.get('cache-control')]).toEqual([
        301,
        '/rights/',
        'public, max-age=300',
      ]);
      expect(headers.get('Content-Security-Policy')).toBe(headersForAll['Content-Security-Policy']);
    },
  );

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

  /** What comes as it was sent, without the unpacking that fetch does. */
  const sent = async (path: string, accepts: string) => {
    const { headers, body } = await raw(`${await running()}${path}`, { 'accept-encoding': accepts });
    return [headers['content-encoding'], headers['vary'], body];
  };

  test.each([
    ['br', 'br', 'packed with brotli'],
    ['gzip, deflate, br, zstd', 'br', 'packed with brotli'],
    ['gzip, deflate', 'gzip', 'packed with gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip', 'packed with gzip'],
    ['identity', undefined, '<h1>Rights</h1>'],
    ['', undefined, '<h1>Rights</h1>'],
  ])('to a browser that opens "%s" it sends the text packed as %s', async (accepts, packing, body) => {
    expect(await sent('rights/', accepts)).toEqual([packing, 'Accept-Encoding', body]);
  });

  test('sends text that is not packed as it is', async () => {
    expect(await sent('', 'br, gzip')).toEqual([undefined, 'Accept-Encoding', '<h1>Home</h1>']);
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
