/** What stands on the search page for an answer: which results, in which order, with which links. Pure. */
import type { Answer, Hit } from './search.ts';
import { firstSentence, type Topic, type TopicKind } from './topics.ts';

export type WayId = 'read' | 'easy-read' | 'symbols' | 'bsl' | 'listen';
export type Who = 'child' | 'adult';

export interface Filters {
  way?: WayId | undefined;
  who?: Who | undefined;
}

export interface Result {
  title: string;
  /** Without the base path. */
  path: string;
  answer: string;
  /** "Pack", "For adults": said before the answer, for what is not a right. */
  label?: string;
  /** The five ways of a right. */
  ways?: { id: WayId; name: string; path: string }[];
  /** The glossary word that the question is about, told inside the first result that explains it. */
  word?: { name: string; meaning: string; path: string };
}

const wayPaths: Record<WayId, string> = {
  read: '',
  'easy-read': 'easy-read/',
  symbols: 'symbols/',
  bsl: 'bsl/',
  listen: '#listen',
};

export const wayNames: Record<WayId, string> = {
  read: 'Read',
  'easy-read': 'Easy read',
  symbols: 'Symbols',
  bsl: 'BSL',
  listen: 'Listen',
};

export const isWay = (value: string | null): value is WayId => value !== null && value in wayPaths;
export const isWho = (value: string | null): value is Who => value === 'child' || value === 'adult';

const labels: Partial<Record<TopicKind, string>> = {
  ...{
    pack: 'Pack to keep',
    school: 'For schools',
    adult: 'For adults',
    word: 'Word explained',
    service: 'Service that can help',
  },
};

const isForAdults = ({ kind }: Topic): boolean => kind === 'school' || kind === 'adult';
const isMain = ({ topic: { kind } }: Hit): boolean => kind !== 'word' && kind !== 'service';

const most = { main: 8, words: 3, services: 2 };

/** A result that is much weaker than the best is noise. */
const weakest = { main: 0.3, others: 0.45 };

/** The results of an answer, best first: topics, then words and services. A service called by its name comes first. */
export function resultsOf({ hits, word, service }: Answer, filters: Filters): Result[] {
  const kept = lifted(hits, filters).filter(({ topic }) => keeps(topic, filters));
  const [best] = kept;
  if (!best) return word && !filters.way ? [resultOf(word, filters)] : [];
  const strong = (one: Hit, share: number): boolean => one.score >= best.score * share;
  const main = kept.filter((one) => isMain(one) && strong(one, weakest.main)).slice(0, most.main);
  const others = (kind: TopicKind, count: number): Hit[] =>
    kept.filter((one) => one.topic.kind === kind && strong(one, weakest.others)).slice(0, count);
  const list = [...main, ...others('word', most.words), ...others('service', most.services)].map(({ topic }) => topic);
  const named = service && keeps(service, filters) ? [service] : [];
  return withWord([...named, ...list.filter((topic) => topic !== service)], word, filters);
}

/** Puts the word into the first of the best topics that explains it; a word that none explains stands first. */
function withWord(topics: Topic[], word: Topic | undefined, filters: Filters): Result[] {
  if (!word) return topics.map((topic) => resultOf(topic, filters));
  const others = topics.filter((topic) => topic !== word);
  const home = others.slice(0, 3).find(({ words = [] }) => words.includes(word.path));
  if (!home) return [...(filters.way ? [] : [word]), ...others].map((topic) => resultOf(topic, filters));
  return others.map((topic) => ({
    ...resultOf(topic, filters),
    ...(topic === home ? { word: { name: word.title, meaning: word.answer, path: word.path } } : {}),
  }));
}

/** An adult finds the pages for adults a little sooner. */
const lifted = (hits: Hit[], { who }: Filters): Hit[] =>
  who === 'adult'
    ? hits
        .map((hit) => (isForAdults(hit.topic) ? { ...hit, score: hit.score * 1.5 } : hit))
        .sort((a, b) => b.score - a.score)
    : hits;

/** Does a topic stand behind the filters? Only rights have all five ways; some packs have easy read. */
function keeps(topic: Topic, { way, who }: Filters): boolean {
  if (who === 'child' && isForAdults(topic)) return false;
  if (way === undefined || way === 'read' || topic.kind === 'right') return true;
  return way === 'easy-read' && topic.easyRead === true;
}

/** One topic as a result; its title leads to the way that was chosen. */
export function resultOf(topic: Topic, { way }: Filters): Result {
  const { kind, path, title, answer } = topic;
  const label = labels[kind];
  const ids = kind === 'right' ? (Object.keys(wayPaths) as WayId[]) : [];
  return {
    title,
    path: way && (kind === 'right' || topic.easyRead) ? `${path}${wayPaths[way]}` : path,
    answer: firstSentence(answer),
    ...(label ? { label } : {}),
    ...(ids.length > 0 ? { ways: ids.map((id) => ({ id, name: wayNames[id], path: `${path}${wayPaths[id]}` })) } : {}),
  };
}

/** More of a question than this is not said again. */
const longest = 80;

/** How many were found, in words that a screen reader can say. Of a long story only the beginning is said again. */
export function sayCount(found: number, question: string): string {
  const asked = question.length > longest ? `${question.slice(0, longest).replace(/\s+\S*$/, '')} …` : question;
  if (found === 0) return `Nothing found for “${asked}”. Here are some pages to start from.`;
  return `${found} ${found === 1 ? 'result' : 'results'} for “${asked}”.`;
}
