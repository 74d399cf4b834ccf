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

/** Each word and each page costs bytes: a few of both. */
const most = { words: 3, pages: 5 };
let loading: Promise<Pagefind> | undefined;

/** The pages that hold these words, best first. */
export async function searchPages(base: string, question: string): Promise<FoundPage[]> {
  loading ??= load(base);
  const { search } = await loading;
  const { results } = await search(tellingWordsOf(question));
  return Promise.all(results.slice(0, most.pages).map(({ data }) => data()));
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
  return (telling.length > 0 ? telling : words).slice(0, most.words).join(' ');
}
