/** Everything that the search can find, and the words that people use for it (content/search.yaml). */
import { getCollection } from 'astro:content';
import { filmSource, searchIndex } from '../lib/search/sources.ts';
import type { SearchIndex } from '../lib/search/topics.ts';
import { searchSchema } from '../schemas/search.ts';
import { readFacts } from './facts.ts';
import { allFilms } from './films.ts';
import { lawTopics } from './law.ts';
import { allLetters } from './letters.ts';
import { packsIn, published } from './pages.ts';
import { allPosters } from './posters.ts';
import { guides } from './rights.ts';
import { allServices } from './services.ts';
import { allGlossaryWords } from './words.ts';

const [[path, text] = ['content/search.yaml', '']] = Object.entries(
  import.meta.glob<string>('/content/search.yaml', { query: '?raw', import: 'default', eager: true }),
);

/** The index as it travels to the reader. */
export async function topics(): Promise<SearchIndex> {
  const withBody = <Entry extends { id: string; data: unknown; body?: string | undefined }>({
    id,
    data,
    body = '',
  }: Entry) => ({
    id,
    data: data as Entry['data'],
    body,
  });
  const easyRead = await getCollection('easyRead');
  return searchIndex({
    guides: (await guides()).map(withBody),
    packs: (await published('packs')).map(withBody),
    younger: (await packsIn('packsYounger')).map(({ form }) => withBody(form)),
    handOvers: (await packsIn('packsHandOver')).map(({ form }) => withBody(form)),
    posters: allPosters(),
    schools: (await published('schools')).map(withBody),
    training: (await published('training')).map(withBody),
    voice: (await published('voice')).map(withBody),
    adults: (await published('adults')).map(withBody),
    pages: [
      ...(await published('pages')),
      ...(await published('stories')).map((story) => ({ ...story, id: `stories/${story.id}` })),
      ...allFilms().map(filmSource),
    ].map(({ id, data, body = '' }) => ({ id, data, body })),
    easyRead: new Map(easyRead.map(({ id, body = '' }) => [id, body])),
    law: lawTopics().map(({ id, title, records }) => ({ id, title, sources: records.map(({ source }) => source) })),
    letters: allLetters(),
    words: allGlossaryWords(),
    services: allServices(),
    ...readFacts(path, text, searchSchema),
  });
}
