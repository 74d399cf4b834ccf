/** What of Pagefind is published, and how. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { asSent, buildSearch } from '../../../scripts/build/search.ts';
import { folderWith } from '../folder.ts';

const page = (words: string): string =>
  `<!doctype html><html lang="en-gb"><title>T</title><main data-pagefind-body>${words}</main>`;

test('the index holds what the search page asks for, and nothing else of Pagefind', async () => {
  const dist = folderWith({ 'index.html': page('Moving home'), 'a/index.html': page('Family time') });
  expect(await buildSearch(dist)).toBe(2);
  const names = readdirSync(join(dist, 'pagefind')).map((name) => name.replace(/(?<=^pagefind\.).+(?=\.pf_meta)/, '*'));
  expect(names.sort()).toEqual([
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind.*.pf_meta',
    'pagefind.js',
    'wasm.en-gb.pagefind',
  ]);
  const program = readFileSync(join(dist, 'pagefind/wasm.en-gb.pagefind'));
  expect(program.subarray(0, 12).toString()).toBe('pagefind_dcd');
  expect(existsSync(join(dist, 'pagefind/pagefind-worker.js'))).toBe(false);
});

test('the word list comes in small parts, so that one word does not cost the whole list', async () => {
  const words = Array.from({ length: 1000 }, (_, at) => at.toString(36).padStart(3, 'x')).join(' ');
  const dist = folderWith({ 'index.html': page(words), 'a/index.html': page(words) });
  await buildSearch(dist);
  expect(readdirSync(join(dist, 'pagefind/index')).length).toBeGreaterThan(1);
});

test('the program and the lists of words leave unpacked, for better packing; the many fragments as they are', async () => {
  const packed = gzipSync('words');
  for (const name of ['wasm.en-gb.pagefind', 'index/a.pf_index', 'pagefind.a.pf_meta'])
    expect((await asSent(name, packed)).toString()).toBe('words');
  expect(await asSent('fragment/a.pf_fragment', packed)).toBe(packed);
});

test("Pagefind's script is made small and still gives what it gave", async () => {
  const script = Buffer.from('const   longName = 1;\nexport const search = () => longName + 1;\n');
  const small = String(await asSent('pagefind.js', script));
  expect(small.length).toBeLessThan(script.length);
  const { search } = (await import(`data:text/javascript,${encodeURIComponent(small)}`)) as { search: () => number };
  expect(search()).toBe(2);
});

test('a script of Pagefind that cannot be read stops the build', async () => {
  await expect(asSent('pagefind.js', Buffer.from('const = ;'))).rejects.toThrow(
    /^Pagefind's script cannot be made smaller: ./,
  );
});
