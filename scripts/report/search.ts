/**
 * `npm run report:search`: how well the search of dist/ finds, and what it costs, beside plain Pagefind on the same pages
 * in the same run. Times are told as ratios: a machine that is busy is slow in both.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { resultsOf } from '../../src/lib/search/results.ts';
import { TopicSearch } from '../../src/lib/search/search.ts';
import type { SearchIndex, Topic } from '../../src/lib/search/topics.ts';
import { idOf, measure, questionsIn, type Figures } from '../../tests/search/measure.ts';
import { keyWords, typosOf } from '../../tests/search/typos.ts';
import { indexOfContent } from '../../tests/support/search-index.ts';
import { address } from '../address.ts';
import { launchBrowser } from '../browser/find.ts';
import { serve } from '../serve/server.ts';
import { openPagefind, openTopics, type Opened } from './search-in-browser.ts';

const root = resolve('dist');
if (!existsSync(`${root}/search/topics.json`)) {
  console.error('There is no search in dist/ yet. Run: npm run build');
  process.exit(1);
}

/** The question whose first answer is weighed and timed, and how often it is timed. */
const example = 'they are moving me and i dont want to go';
const runs = 5;

const { server, address: site } = await serve({ root, base: address().base, port: 0 });
const browser = await launchBrowser();
try {
  const ours = await openTopics(browser, site);
  const plain = await openPagefind(browser, site);
  const sets = ['dev-queries.json', 'second-set.json', 'third-set.json'] as const;
  console.log('Set and search                   questions  success@1  success@3    MRR  no result');
  for (const set of sets) {
    for (const [name, { find }] of [
      ['this site', ours],
      ['plain Pagefind', plain],
    ] as const) {
      console.log(line(`${set.replace('.json', '')}, ${name}`, await measure(questionsIn(set), find)));
    }
  }
  const typos = keyWords.flatMap(([word, ...topics]) => typosOf(word).map((typo) => ({ typo, topics })));
  const search = new TopicSearch(await indexOfContent());
  const lost = typos.filter(
    ({ typo, topics }) =>
      !resultsOf(search.find(typo), {})
        .slice(0, 2)
        .some(({ path }) => topics.includes(idOf(path))),
  );
  console.log(
    `\nTypos of ${keyWords.length} key words: ${typos.length - lost.length} of ${typos.length} find their topic first or second`,
  );
  await costs('this site', ours);
  await costs('plain Pagefind', plain);
  const [here, there] = [await median(ours), await median(plain)];
  console.log(
    `First answer at a CPU 4 times slower: ${(here / there).toFixed(2)} of plain Pagefind's time (${here.toFixed(0)} and ${there.toFixed(0)} ms here)`,
  );
  await ours.reload();
  await ours.find(example);
  await ours.findPages(example);
  await settled();
  console.log(`With full text ("More pages") after it: ${kilobytes(ours.bytes())}`);
  growth(await indexOfContent());
} finally {
  await browser.close();
  server.close();
}

function line(name: string, { questions, successAt1, successAt3, meanReciprocalRank, noResult }: Figures): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(11);
  return [
    name.padEnd(32),
    String(questions).padStart(10),
    percent(successAt1),
    percent(successAt3),
    meanReciprocalRank.toFixed(3).padStart(7),
    percent(noResult),
  ].join('');
}

async function costs(name: string, opened: Opened): Promise<void> {
  await opened.reload();
  await opened.find(example);
  await settled();
  console.log(`Bytes to the first answer beyond the page (brotli), ${name}: ${kilobytes(opened.bytes())}`);
}

/** Sizes are told a little after a request has ended. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 500));
}

async function median(opened: Opened): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await opened.timeToFirst(example, 4));
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/**
 * The same search over a site of 2,000 topics. Each further copy of a topic has other words (its letters are turned),
 * so that neither the packing nor the index gains from the copies.
 */
function growth(index: SearchIndex): void {
  const topics = Array.from({ length: 2_000 }, (_, at) => {
    const copy = Math.floor(at / index.topics.length);
    const topic = JSON.stringify(index.topics[at % index.topics.length]);
    const turned = topic.replace(/(?<=[:,[]")[^"]*(?="[,\]}])/g, (text) => turn(text, copy));
    return { ...(JSON.parse(turned) as Topic), kind: (JSON.parse(topic) as Topic).kind };
  });
  const big = { ...index, topics };
  const from = performance.now();
  const search = new TopicSearch(big);
  const made = performance.now();
  for (let run = 0; run < 20; run++) search.find(example);
  const each = (performance.now() - made) / 20;
  console.log(
    `A site of 2,000 topics: ${kilobytes(brotliCompressSync(JSON.stringify(big)).length)} of index, ` +
      `${(made - from).toFixed(0)} ms to make ready, ${each.toFixed(1)} ms for a question (in Node)`,
  );
}

/** Moves each letter on by some places. */
function turn(text: string, places: number): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + places) % 26)));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
