/** What the search would cost on a generated site of 2,000 pages: the index of topics, and the full text of the pages. */
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { TopicSearch } from '../../src/lib/search/search.ts';
import type { SearchIndex, Topic } from '../../src/lib/search/topics.ts';
import { toWire } from '../../src/lib/search/wire.ts';
import { kilobytes } from '../bench/statistics.ts';
import { startIndex } from '../build/search.ts';

const pages = 2_000;
const question = 'they are moving me and i dont want to go';

/** Prints sizes and times of both indexes over copies of what the site has, up to 2,000 pages. */
export async function growth(index: SearchIndex, dist: string): Promise<void> {
  topics(index);
  await fullText(dist);
}

/**
 * The topics. Each further copy of a topic has other words (its letters are turned), so that neither the packing nor the
 * index gains from the copies.
 */
function topics(index: SearchIndex): void {
  const copies = Array.from({ length: pages }, (_, at): Topic => {
    const { path, kind, asked = [], ...topic } = index.topics[at % index.topics.length] as Topic;
    const copy = Math.floor(at / index.topics.length);
    const texts = Object.entries(topic).map(([field, value]) => [
      field,
      typeof value === 'string' ? turn(value, copy) : value,
    ]);
    return {
      ...(Object.fromEntries(texts) as Omit<Topic, 'path' | 'kind'>),
      asked: asked.map((one) => turn(one, copy)),
      ...{ kind, path: `${path}${copy}/` },
    };
  });
  const big = { ...index, topics: copies };
  const sent = brotliCompressSync(JSON.stringify(toWire(big))).length;
  const from = performance.now();
  const search = new TopicSearch(big);
  const made = performance.now();
  for (let run = 0; run < 20; run++) search.find(question);
  const each = (performance.now() - made) / 20;
  console.log(
    `A site of ${pages} topics: ${kilobytes(sent)} kB of index, ${(made - from).toFixed(0)} ms to make ready, ` +
      `${each.toFixed(1)} ms for a question (in Node)`,
  );
}

/** The full text: the pages of dist/ again and again, with other words in each copy. */
async function fullText(dist: string): Promise<void> {
  const files = (await Array.fromAsync(glob('**/index.html', { cwd: dist }))).filter((file) => !file.startsWith('dev'));
  const from = performance.now();
  const index = await startIndex();
  for (let at = 0; at < pages; at++) {
    const file = files[at % files.length] ?? '';
    const copy = Math.floor(at / files.length);
    const content = readFileSync(join(dist, file), 'utf8').replace(/(?<=>)[^<]+/g, (text) => turn(text, copy));
    await index.addHTMLFile({ url: `/${copy}/${file}`, content });
  }
  const { files: written } = await index.getFiles();
  await pagefind.close();
  const of = (pattern: RegExp): number[] =>
    written.filter(({ path }) => pattern.test(path)).map(({ content }) => content.length);
  const parts = of(/\.pf_index$/);
  console.log(
    `A site of ${pages} pages in Pagefind: ${((performance.now() - from) / 1000).toFixed(0)} s to make; to look inside every ` +
      `page a reader fetches the list of pages (${kilobytes(Math.max(0, ...of(/\.pf_meta$/)))} kB) and a part of the words for each word (up to ` +
      `${kilobytes(Math.max(0, ...parts))} kB of ${parts.length} parts)`,
  );
}

/** Moves each letter on by some places. */
function turn(text: string, places: number): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + places) % 26)));
}
