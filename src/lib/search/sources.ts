/** Makes the topics of the search from the content. Pure: the build gives it the collections, the tests the files. */
import { trainingPath, voicePath } from '../share-paths.ts';
import { lawTopic, type LawSource } from './law-topics.ts';
import { tellingWords } from './telling.ts';
import { firstSentence, type SearchIndex, type Topic, type TopicKind } from './topics.ts';

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
  alsoTyped?: readonly string[] | undefined;
}

interface GuideFacts extends PageFacts {
  answer: string;
  words: readonly string[];
}

export interface SearchSources {
  guides: readonly Source<GuideFacts>[];
  packs: readonly Source<PageFacts>[];
  /** The books for younger children, and the sheets for adults, by the id of their pack. */
  younger: readonly Source<PageFacts>[];
  handOvers: readonly Source<PageFacts>[];
  posters: readonly { path: string; title: string; about: string; headline: string }[];
  schools: readonly Source<PageFacts>[];
  /** What a school gives to others. */
  training: readonly Source<PageFacts>[];
  /** Sheets on which a pupil says what they think. */
  voice: readonly Source<PageFacts>[];
  adults: readonly Source<PageFacts>[];
  pages: readonly Source<PageFacts>[];
  /** The law register. */
  law: readonly LawSource[];
  /** Letters that a child can finish. */
  letters: readonly { path: string; title: string; about: string; askedLikeThis: readonly string[] }[];
  words: readonly { id: string; word: string; meaning: string; alsoCalled: readonly string[] }[];
  services: readonly { id: string; name: string; shortName?: string | undefined; for: string }[];
  same: readonly (readonly string[])[];
  plain: readonly string[];
  written: Readonly<Record<string, readonly string[]>>;
  danger: SearchIndex['danger'];
  /** The easy-read text of a right, by its slug: the words that children use. */
  easyRead: ReadonlyMap<string, string>;
}

/** Pages that nobody looks for with the search: they are where the reader is. */
const notTopics: ReadonlySet<string> = new Set(['home', 'search', 'not-found']);

/** Puts everything that can be found into one index. */
export function searchIndex(sources: SearchSources): SearchIndex {
  const { guides, packs, schools, training, voice, adults, pages, law, letters, words, services } = sources;
  const all = [...guides, ...packs, ...schools, ...training, ...voice, ...adults, ...pages];
  const telling = tellingWords(
    all.map((source) => {
      const isRight = guides.some((guide) => guide === source);
      return {
        text: [
          restOfAnswer(source.data),
          plain(source.body),
          isRight ? plain(sources.easyRead.get(source.id) ?? '') : '',
        ].join(' '),
        known: knownOf(source.data),
        most: isRight ? most.right : most.page,
      };
    }),
  );
  const more = new Map<unknown, string>(all.map((source, at) => [source, telling[at] ?? '']));
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
      ...sources.younger.map(page('pack', (id) => `/packs/${id}/7-to-11/`)),
      ...sources.handOvers.map(page('adult', (id) => `/packs/${id}/hand-over/`)),
      ...schools.map(page('school', (id) => `/schools/${id}/`)),
      ...training.map(page('school', trainingPath)),
      ...voice.map(page('school', voicePath)),
      ...adults.map(page('adult', (id) => `/${id}/`)),
      ...pages.filter(({ id }) => !notTopics.has(id)).map((one) => topicOfPage(kindOfPage(one.id), `/${one.id}/`, one)),
      ...law.map(lawTopic),
      ...sources.posters.map(({ path, title, about, headline }): Topic => ({
        ...{ kind: 'page', path, title: `Poster: ${title}`, answer: about, situation: headline },
      })),
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
    same: sources.same.map((group) => [...group]),
    plain: [...sources.plain],
    written: Object.fromEntries(Object.entries(sources.written).map(([word, ways]) => [word, [...ways]])),
    danger: [...sources.danger],
  };
}

const kindOfPage = (id: string): TopicKind =>
  /^get-help(\/|$)/.test(id) ? 'help' : id === 'schools' ? 'school' : 'page';

function topicFrom(kind: TopicKind, path: string, { data }: Source<PageFacts>, more = ''): Topic {
  const { title, summary, situation, askedLikeThis = [], alsoTyped = [] } = data;
  const asked = [...askedLikeThis, ...alsoTyped];
  return {
    ...{ kind, path, title, answer: summary },
    ...(situation ? { situation } : {}),
    ...(more ? { more } : {}),
    ...(asked.length > 0 ? { asked } : {}),
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

/** How many words of its text a topic brings along, beside those that it is asked for with. */
const most = { right: 15, page: 5 };

/** What of an answer is not shown, and so not sent. */
const restOfAnswer = (data: PageFacts & { answer?: string }): string =>
  (data.answer ?? data.summary).replace(firstSentence(data.answer ?? data.summary), '');

/** The words that are sent of a topic anyway. */
const knownOf = ({
  title,
  situation = '',
  summary,
  askedLikeThis = [],
  alsoTyped = [],
  ...data
}: PageFacts & { answer?: string }): string =>
  [title, situation, summary, firstSentence(data.answer ?? ''), ...askedLikeThis, ...alsoTyped].join(' . ');
