/** Makes the search index from the built pages, with Pagefind's Node API, and writes it as small as it can be sent. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { minify } from 'vite';

const script = 'pagefind.js';

/** What the search page asks for. Pagefind also brings boxes to type in, a worker, and a program for other languages. */
const asked = new RegExp(
  `^(?:${script}|pagefind-entry\\.json|wasm\\.en-gb\\.pagefind|.+\\.pf_(?:meta|index|fragment))$`,
);

/**
 * Pagefind packs these with gzip. Unpacked here, our own packing makes them a sixth smaller on their way; Pagefind reads
 * both. Not the fragments: they are many and small, and each saved copy of the site would grow by more than it gains.
 */
const unpacked = /\.(?:pagefind|pf_meta|pf_index)$/;

/**
 * How much of the word list lies in one part of it; Pagefind's own is 20,000. A reader fetches a part for each word: 2 kB
 * in the place of 24. Its name says that it may change; the test of this file tells when a new Pagefind does not know it.
 */
const partOfList = '1500';

/** An empty index. Throws when Pagefind cannot start. */
export async function startIndex(): Promise<pagefind.PagefindIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = partOfList;
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en-gb' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  return index;
}

/** Writes dist/pagefind/. Returns how many pages are in it. Throws on any error that Pagefind reports. */
export async function buildSearch(dist: string): Promise<number> {
  const index = await startIndex();
  const added = await index.addDirectory({ path: dist });
  const { files, errors: writeErrors } = await index.getFiles();
  const errors = [...added.errors, ...writeErrors];
  await pagefind.close();
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { path, content } of files) {
    if (!asked.test(path)) continue;
    const file = join(dist, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await asSent(path, content));
  }
  return added.page_count;
}

/** The content of one file of Pagefind as this site publishes it. Throws when its script cannot be read. */
export async function asSent(path: string, content: Uint8Array): Promise<Uint8Array | string> {
  if (unpacked.test(path)) return gunzipSync(content);
  if (path !== script) return content;
  const { code, errors } = await minify(path, new TextDecoder().decode(content), { module: true });
  if (errors.length > 0) throw new Error(`Pagefind's script cannot be made smaller: ${errors[0]?.message}`);
  return code;
}
