/** What the build writes for those who save the site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listOf, makeOffline, writeListAndWorker } from '../../../scripts/build/offline/make-offline.ts';
import { partOf } from '../../../scripts/build/offline/saved-files.ts';
import { isOurStore, pathInside, storeName, versionMark } from '../../../src/lib/offline/list.ts';
import { folderWith } from '../folder.ts';

const page = '__SAVED:site:room__ and __SAVED:site:load__, films __SAVED:films:room__';
const files = {
  'index.html': 'home '.repeat(1000),
  'index.html.br': 'packed',
  'rights/index.html': 'rights',
  'offline/index.html': page,
  'watch/a.mp4': 'x'.repeat(2000),
};
const redirects = [{ from: '/old/', to: '/rights/', since: '2026-11-22', why: 'A plainer name.' }];

test.each([
  ['index.html', 'site'],
  ['pagefind/pagefind.js', 'site'],
  ['pagefind/pagefind-entry.json', 'site'],
  ['pagefind/wasm.en-gb.pagefind', 'site'],
  ['watch/moving-home/moving-home.mp4', 'films'],
  ['packs/moving-home/moving-home.pdf', 'files'],
  ['packs/help-at-hand-packs.zip', undefined],
  ['dev/components/index.html', undefined],
  ['404.html', undefined],
  ['index.html.br', undefined],
  ['service-worker.js', undefined],
  ['offline/list.json', undefined],
  ['_headers', undefined],
])('%s is in the part %s', (file, part) => {
  expect(partOf(file)).toBe(part);
});

describe('the list', () => {
  test('names pages by their address, with the bytes that are sent, and what moved', async () => {
    const list = await listOf(folderWith(files), { redirects });
    expect(list.parts.site.map(([path, hash, bytes]) => [path, hash.length, bytes])).toEqual([
      ['', 22, 6],
      ['offline/', 22, page.length],
      ['rights/', 22, 6],
    ]);
    expect(list.parts.films.map(([path]) => path)).toEqual(['watch/a.mp4']);
    expect(list.moved).toEqual({ 'old/': 'rights/' });
  });

  test('has the same version for the same site, and another for another word', async () => {
    const versionOf = async (more: Record<string, string>): Promise<string> =>
      (await listOf(folderWith({ ...files, ...more }), { redirects })).version;
    expect(await versionOf({})).toBe(await versionOf({}));
    expect(await versionOf({ 'rights/index.html': 'right' })).not.toBe(await versionOf({}));
  });
});

test('the build writes true sizes, the list, and the worker with its version, packed', async () => {
  const dist = folderWith(files);
  await makeOffline(dist, { redirects }, `const version = '${versionMark}';${' '.repeat(200)}`);
  const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
  expect(read('offline/index.html')).toBe('5 kB and 1 kB, films 2 kB');
  const { version } = JSON.parse(read('offline/list.json')) as { version: string };
  expect(read('service-worker.js')).toContain(`const version = '${version}';`);
  expect(existsSync(join(dist, 'service-worker.js.br'))).toBe(true);
});

test('a build stops when the page has no place for sizes, or the worker none for its version', async () => {
  const dist = folderWith({ ...files, 'offline/index.html': 'words' });
  await expect(makeOffline(dist, { redirects }, versionMark)).rejects.toThrow('does not say how much room');
  await expect(writeListAndWorker(dist, { redirects }, 'code')).rejects.toThrow('no place for its version');
});

describe('names', () => {
  test.each([
    ['/', '/', ''],
    ['/', '/index.html', ''],
    ['/', '/rights/index.html', 'rights/'],
    ['/', '/rights/my-index.html', 'rights/my-index.html'],
    ['/base/', '/base/a.css', 'a.css'],
    ['/base/', '/other/', undefined],
  ])('below %s, %s is "%s"', (base, address, path) => {
    expect(pathInside(base, address)).toBe(path);
  });

  test('a site never takes the store of another one for its own', () => {
    expect(isOurStore('/', storeName('/', '1'))).toBe(true);
    expect(isOurStore('/', storeName('/rights/', '1'))).toBe(false);
    expect(isOurStore('/', 'another site')).toBe(false);
  });
});
