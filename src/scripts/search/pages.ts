/** Asks the Pagefind index that the build made: the full text of every page. */
import { isStopWord, isWeakWord, wordsOf } from '../../lib/search/text.ts';

export interface FoundPage {
  url: string;
  meta: Record<string, string>;
  plain_excerpt: string;
}

interface Pagefind {
  options: (options: { noWorker: boolean }) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<FoundPage> }[] }>;
}

/** What was found in the text of the pages. Each page costs bytes, so a few are fetched at a time. */
export interface FoundText {
  count: number;
  /** The pages from this place in the order, best first: `atOnce` of them, fewer at the end. */
  from: (place: number) => Promise<FoundPage[]>;
}

/** How many pages are shown at a time. */
export const atOnce = 3;

/** Each word can cost a part of the index. */
const mostWords = 3;
let loading: Promise<Pagefind> | undefined;

/** The pages that hold these words. */
export async function searchPages(base: string, question: string): Promise<FoundText> {
  loading ??= load(base);
  const { search } = await loading;
  const { results } = await search(tellingWordsOf(question));
  return {
    count: results.length,
    from: (place) => Promise.all(results.slice(place, place + atOnce).map(({ data }) => data())),
  };
}

/** Without a worker: it is started from an address that is text, which the security policy (trusted types) refuses. */
async function load(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ noWorker: true });
  return pagefind;
}

/** The words of a question that tell something; all of them when none does. */
function tellingWordsOf(question: string): string {
  const words = wordsOf(question);
  const telling = words.filter((word) => !isStopWord(word) && !isWeakWord(word));
  return (telling.length > 0 ? telling : words).slice(0, mostWords).join(' ');
}
