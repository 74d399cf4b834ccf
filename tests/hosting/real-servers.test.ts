/** The files for servers, judged by the servers themselves. A server that is not installed is left out, and it is said. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { nginxFile } from '../../scripts/hosting/nginx.ts';
import { packFiles } from '../../scripts/hosting/packed-files.ts';
import { hostedSite, type HostedSite } from '../../scripts/hosting/site.ts';
import { ask, headersOf, headersOfNothing, wrongIn } from './ask.ts';
import { whereIs } from '../support/programs.ts';
import { judgeByNginx, realServers, start, type RealServer } from './servers.ts';

const page = (title: string): string => `<!doctype html><title>${title}</title>${'<p>Words to pack.</p>'.repeat(40)}`;
const film = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));
const files: Record<string, string | Buffer> = {
  'index.html': page('Home'),
  '404.html': page('Not here'),
  'rights/index.html': page('Rights'),
  'rights/moving-home/index.html': page('Moving home'),
  'assets/index.abc123.css': 'a { color: red }\n'.repeat(50),
  'assets/index.abc123.js': 'export const a = 1;\n'.repeat(50),
  'assets/font.abc123.woff2': film,
  'pictures/ask.svg': `<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(90)}</svg>`,
  'service-worker.js': 'addEventListener("fetch", answer);\n'.repeat(50),
  'offline/list.json': JSON.stringify(Array.from({ length: 90 }, (_, index) => index)),
  'search/topics.json': JSON.stringify(Array.from({ length: 90 }, (_, index) => index)),
  'manifest.webmanifest': '{"name": "Help"}',
  'watch/moving-home/film.webm': film,
  'watch/moving-home/captions.vtt': 'WEBVTT\n',
  'packs/moving-home.pdf': film,
  'pagefind/fragment/en.pf_fragment': film,
  'pagefind/wasm.en-gb.pagefind': 'words that repeat '.repeat(50),
  '.well-known/security.txt': 'Contact: mailto:someone@example.org\n',
};
const redirects = [
  { from: '/old-guide/', to: '/rights/moving-home/' },
  { from: '/old.pdf', to: '/packs/moving-home.pdf' },
  { from: '/old-part/', to: '/rights/#part' },
].map((moved) => ({ ...moved, since: '2026-11-22', why: 'A test.' }));

/** A folder that a server of another user may read too. */
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'help-at-hand-hosting-'));
  chmodSync(path, 0o755);
  return path;
}

/** Starts the server for all tests of a group, over what `fill` puts into its folder. */
function running(server: RealServer, site: HostedSite, fill: (folder: string) => Promise<void> | void): () => number {
  let port = 0;
  const folders = [folder(), folder()] as const;
  let stop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    await fill(folders[0]);
    ({ port, stop } = await start(server, { site, folder: folders[0], scratch: folders[1] }));
  });
  afterAll(async () => {
    await stop?.();
    for (const path of folders) rmSync(path, { recursive: true, force: true });
  });
  return () => port;
}

async function fixture(path: string): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  await packFiles(path);
}

/** The address of a file: that of its folder for a page. */
const addressOf = (base: string, file: string): string => base + file.replace(/(^|\/)index\.html$/, '$1');

for (const server of realServers) {
  const missing = whereIs(server.program)
    ? undefined
    : `${server.name} is not installed (apt-get install ${server.debian})`;
  if (missing) console.warn(`Left out: ${missing}`);

  describe.skipIf(missing).for(['/', '/rights/of/children/'])(
    `${server.name}${missing ? `: ${missing}` : ''}, at %s`,
    (base) => {
      const port = running(server, { origin: 'http://localhost', base, redirects }, fixture);

      test.each(Object.keys(files))('sends %s with the headers of the definition', async (file) => {
        const answer = await ask(port(), addressOf(base, file));
        expect([answer.status, answer.body.equals(Buffer.from(files[file] ?? ''))]).toEqual([200, true]);
        expect(wrongIn(answer, headersOf(`/${file}`))).toEqual([]);
      });

      test.each(['no-such-page/', 'rights/no-such-page', 'assets/nothing.css', 'nothing.svg', 'assets/'])(
        'shows the page for what is not there for %s',
        async (path) => {
          const answer = await ask(port(), base + path);
          expect([answer.status, answer.body.toString()]).toEqual([404, files['404.html']]);
          expect(wrongIn(answer, headersOfNothing())).toEqual([]);
        },
      );

      test.each(redirects)('sends $from on to $to', async ({ from, to }) => {
        const { status, headers } = await ask(port(), base + from.slice(1));
        const location = new URL(headers['location'] ?? '', `http://localhost:${port()}`);
        expect([status, location.host, location.pathname + location.hash]).toEqual([
          301,
          `localhost:${port()}`,
          base + to.slice(1),
        ]);
      });

      test.each(['rights', 'rights/moving-home', ...(base === '/' ? [] : [''])])(
        'sends "%s", without its last slash, to the page',
        async (path) => {
          const asked = (base + path).replace(/\/$/, '');
          const { status, headers } = await ask(port(), asked);
          expect([301, 308]).toContain(status);
          expect(new URL(headers['location'] ?? '', `http://localhost:${port()}`).pathname).toBe(`${asked}/`);
        },
      );

      test.each(server.packings())(
        'sends text packed as %s, with its own type, to a browser that opens it',
        async (packing) => {
          for (const file of [
            'index.html',
            'rights/moving-home/index.html',
            'assets/index.abc123.css',
            'pictures/ask.svg',
            'service-worker.js',
            'search/topics.json',
          ]) {
            const answer = await ask(port(), addressOf(base, file), { 'accept-encoding': packing });
            const unpacked = packing === 'br' ? brotliDecompressSync(answer.body) : gunzipSync(answer.body);
            expect([file, answer.headers['content-encoding'], unpacked.toString()]).toEqual([
              file,
              packing,
              files[file],
            ]);
            expect(answer.headers['vary']?.toLowerCase(), file).toContain('accept-encoding');
            expect(wrongIn(answer, headersOf(`/${file}`)), file).toEqual([]);
          }
        },
      );

      test('sends the part of a film that is asked for', async () => {
        const answer = await ask(port(), `${base}watch/moving-home/film.webm`, { range: 'bytes=10-19' });
        expect([answer.status, answer.headers['content-range']]).toEqual([206, 'bytes 10-19/1000']);
        expect(answer.body.equals(film.subarray(10, 20))).toBe(true);
        expect(wrongIn(answer, headersOf('/watch/moving-home/film.webm'))).toEqual([]);
      });
    },
  );

  const site = hostedSite();
  const noSite = existsSync('dist/index.html') ? undefined : 'there is no site in dist/ yet';
  describe.skipIf(missing ?? noSite)(`${server.name} over the whole site${noSite ? `: ${noSite}` : ''}`, () => {
    const port = running(server, site, (path) => cpSync(resolve('dist'), path, { recursive: true }));

    test('sends every file as the definition says', async () => {
      const all = readdirSync('dist', { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/^_|\.(?:br|gz)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).slice('dist/'.length));
      const wrong: string[] = [];
      for (const file of all) {
        const answer = await ask(port(), addressOf(site.base, file));
        if (answer.status !== 200 || !answer.body.equals(readFileSync(join('dist', file))))
          wrong.push(`${file}: ${answer.status}`);
        wrong.push(...wrongIn(answer, headersOf(`/${file}`)).map((problem) => `${file}: ${problem}`));
      }
      expect(all.length).toBeGreaterThan(100);
      expect(wrong.slice(0, 20)).toEqual([]);
    });
  });
}

const noOpenssl = ['nginx', 'openssl']
  .filter((program) => !whereIs(program))
  .map((program) => `${program} is not installed`)[0];
test.skipIf(noOpenssl)(`nginx takes the file for a site with https${noOpenssl ? `: ${noOpenssl}` : ''}`, () => {
  const scratch = folder();
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  const place = '/etc/letsencrypt/live/rights.example.org';
  const text = nginxFile({ origin: 'https://rights.example.org', base: '/', redirects }, { port: 8080 });
  expect(text).toContain(`${place}/fullchain.pem`);
  const key = ['-keyout', join(scratch, 'privkey.pem'), '-out', join(scratch, 'fullchain.pem')];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=rights.example.org', ...key],
    { stdio: 'ignore' },
  );
  expect(() => judgeByNginx(scratch, text.replaceAll(place, scratch))).not.toThrow();
});
