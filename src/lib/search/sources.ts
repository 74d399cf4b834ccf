/** Makes the topics of the search from the content. Pure: the build gives it the collections, the tests the files. */
import { trainingPath, voicePath } from '../share-paths.ts';
import { isStopWord, stem, wordsOf } from './text.ts';
import type { SearchIndex, Topic, TopicKind } from './topics.ts';

/** A content file: its id, the facts at its top, and its text. */
interface Source<Facts> {
  id: string;
  data: Facts;
  body: string;
}

interface PageFacts {
  title: string;
  summary: string;
  situation?: string | undefined;
  askedLikeThis?: readonly string[] | undefined;
}

interface GuideFacts extends PageFacts {
  answer: string;
  words: readonly string[];
}

export interface SearchSources {
  guides: readonly Source<GuideFacts>[];
  packs: readonly Source<PageFacts>[];
  schools: readonly Source<PageFacts>[];
  /** What a school gives to others. */
  training: readonly Source<PageFacts>[];
  /** Sheets on which a pupil says what they think. */
  voice: readonly Source<PageFacts>[];
  adults: readonly Source<PageFacts>[];
  pages: readonly Source<PageFacts>[];
  /** Letters that a child can finish. */
  letters: readonly { path: string; title: string; about: string; askedLikeThis: readonly string[] }[];
  words: readonly { id: string; word: string; meaning: string; alsoCalled: readonly string[] }[];
  services: readonly { id: string; name: string; shortName?: string | undefined; for: string }[];
  same: readonly (readonly string[])[];
  danger: SearchIndex['danger'];
  /** The easy-read text of a right, by its slug: the words that children use. */
  easyRead: ReadonlyMap<string, string>;
}

/** Pages that are only ways to other topics, or to everything. */
const notTopics: ReadonlySet<string> = new Set([
  'home',
  'search',
  'a-z',
  'not-found',
  'rights',
  'adults',
  'words',
  'law',
  'packs',
]);

/** Puts everything that can be found into one index. */
export function searchIndex(sources: SearchSources): SearchIndex {
  const { guides, packs, schools, training, voice, adults, pages, letters, words, services, same, danger, easyRead } =
    sources;
  const texts = [...guides, ...packs, ...schools, ...training, ...voice, ...adults, ...pages].map(
    (source): [unknown, string] => [
      source,
      `${plain(source.body)} ${guides.some((guide) => guide === source) ? plain(easyRead.get(source.id) ?? '') : ''}`,
    ],
  );
  const telling = tellingWords(texts.map(([, text]) => text));
  const more = new Map(texts.map(([source], at) => [source, telling[at] ?? '']));
  const topicOfPage = (kind: TopicKind, path: string, source: Source<PageFacts>): Topic =>
    topicFrom(kind, path, source, more.get(source));
  const page = (kind: TopicKind, path: (id: string) => string) => (source: Source<PageFacts>) =>
    topicOfPage(kind, path(source.id), source);
  return {
    topics: [
      ...guides.map((guide): Topic => ({
        ...topicOfPage('right', `/rights/${guide.id}/`, guide),
        answer: guide.data.answer,
        about: guide.data.summary,
        words: guide.data.words.map((id) => `/words/${id}/`),
      })),
      ...packs.map((pack): Topic => ({ ...topicOfPage('pack', `/packs/${pack.id}/`, pack), easyRead: true })),
      ...schools.map(page('school', (id) => `/schools/${id}/`)),
      ...training.map(page('school', trainingPath)),
      ...voice.map(page('school', voicePath)),
      ...adults.map(page('adult', (id) => `/${id}/`)),
      ...pages.filter(({ id }) => !notTopics.has(id)).map((one) => topicOfPage(kindOfPage(one.id), `/${one.id}/`, one)),
      ...letters.map(({ path, title, about, askedLikeThis }): Topic => ({
        ...{ kind: 'help', path, title: `Letter: ${title}`, answer: about },
        ...(askedLikeThis.length > 0 ? { asked: [...askedLikeThis] } : {}),
      })),
      ...words.map(({ id, word, meaning, alsoCalled }): Topic => ({
        kind: 'word',
        path: `/words/${id}/`,
        title: word,
        answer: meaning,
        names: [...alsoCalled],
      })),
      ...services.map(({ id, name, shortName, for: whom }): Topic => ({
        ...{ kind: 'service', path: `/get-help/who-can-help/#${id}`, title: name, answer: whom },
        ...(shortName && shortName !== name ? { names: [shortName] } : {}),
      })),
    ],
    same: same.map((group) => [...group]),
    danger: [...danger],
  };
}

const kindOfPage = (id: string): TopicKind =>
  /^get-help(\/|$)/.test(id) ? 'help' : id === 'schools' ? 'school' : 'page';

function topicFrom(kind: TopicKind, path: string, { data }: Source<PageFacts>, more = ''): Topic {
  const { title, summary, situation, askedLikeThis = [] } = data;
  return {
    ...{ kind, path, title, answer: summary },
    ...(situation ? { situation } : {}),
    ...(more ? { more } : {}),
    ...(askedLikeThis.length > 0 ? { asked: [...askedLikeThis] } : {}),
  };
}

/** A film as a page that can be found. What it says is a page's own words. */
export const filmSource = (
  film: PageFacts & { id: string; scenes: readonly { caption: readonly string[] }[] },
): Source<PageFacts> => ({
  id: `watch/${film.id}`,
  data: { ...film, title: `${film.title} (film)` },
  body: film.scenes.flatMap(({ caption }) => caption).join(' '),
});

/** A text without its markup. */
const plain = (mdx: string): string =>
  mdx
    .replace(/\]\([^)]*\)/g, '] ')
    .replace(/<\/?[A-Za-z][^>]*>/g, ' ')
    .replace(/\{[^}]*\}/g, ' ');

/** How many words of its text a right brings along. */
const most = 45;

/** Of each text, the words that stand often in it and seldom in the others. */
export function tellingWords(texts: readonly string[]): string[] {
  const counted = texts.map((text) => {
    const counts = new Map<string, { word: string; count: number }>();
    for (const word of wordsOf(text).filter((one) => one.length > 2 && !isStopWord(one) && !/\d/.test(one))) {
      const known = counts.get(stem(word));
      counts.set(stem(word), { word: known?.word ?? word, count: (known?.count ?? 0) + 1 });
    }
    return counts;
  });
  const inTexts = (key: string): number => counted.filter((counts) => counts.has(key)).length;
  const known = new Map(
    [...new Set(counted.flatMap((counts) => [...counts.keys()]))].map((key) => [key, inTexts(key)]),
  );
  return counted.map((counts) =>
    [...counts]
      .map(([key, { word, count }]) => ({
        word,
        score: Math.log(1 + count) * Math.log((texts.length + 1) / (known.get(key) ?? 1)),
      }))
      .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
      .slice(0, most)
      .map(({ word }) => word)
      .sort()
      .join(' '),
  );
}
