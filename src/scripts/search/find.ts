/** The heavy part of the search: the index and what finds in it. Fetched once, when somebody asks. */
import { isWay, isWho, resultOf, resultsOf, sayCount, type Filters, type Result } from '../../lib/search/results.ts';
import { TopicSearch } from '../../lib/search/search.ts';
import type { DangerLine, SearchIndex } from '../../lib/search/topics.ts';
import { fromWire, type WireIndex } from '../../lib/search/wire.ts';

export { searchPages } from './pages.ts';

export interface Found {
  results: Result[];
  count: string;
  /** The results are pages to start from. */
  nothing: boolean;
  meant: string | undefined;
  danger: DangerLine | undefined;
  /** So little was found that the pages should be searched too. */
  few: boolean;
}

type Loaded = { search: TopicSearch; index: SearchIndex };
let loading: Promise<Loaded> | undefined;

async function load(base: string): Promise<Loaded> {
  const response = await fetch(`${base}search/topics.json`);
  if (!response.ok) throw new Error(`The topics could not be read: ${response.status}`);
  const index = fromWire((await response.json()) as WireIndex);
  return { index, search: new TopicSearch(index) };
}

/** The topics for a question. When there are none, topics to start from, and the count says so. */
export async function find(base: string, question: string, filters: Filters, typing: boolean): Promise<Found> {
  loading ??= load(base);
  const { search, index } = await loading.catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const answer = search.find(question, { typing });
  const results = resultsOf(answer, filters);
  const start = results.length > 0 ? [] : index.topics.filter(({ kind }) => kind === 'right').slice(0, 5);
  return {
    results: results.length > 0 ? results : start.map((topic) => resultOf(topic, filters)),
    count: sayCount(results.length, question),
    nothing: results.length === 0,
    meant: answer.meant,
    danger: answer.danger,
    few: results.length < 2,
  };
}

/** The filters that an address names. */
export function filtersOf(address: URLSearchParams): Filters {
  const [way, who] = [address.get('way'), address.get('who')];
  return { way: isWay(way) ? way : undefined, who: isWho(who) ? who : undefined };
}
