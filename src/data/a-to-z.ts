/** Everything on the site by letter: pages, words and their other names (but not "advocates" beside "advocate"). */
import { allFilms } from './films.ts';
import { allLetters } from './letters.ts';
import { published } from './pages.ts';
import { guides } from './rights.ts';
import { allServices } from './services.ts';
import { allGlossaryWords } from './words.ts';
import { trainingPath, voicePath } from '../lib/share-paths.ts';

const servicesPage = '/get-help/who-can-help/';

type Entry = { name: string; path: string };

/** The letters that have entries, each with its entries in order. Two entries with one name and one address are one. */
export async function aToZ(): Promise<{ letter: string; entries: Entry[] }[]> {
  const entries: Entry[] = [
    ...(await guides()).flatMap(({ id, data }) => [
      { name: data.title, path: `/rights/${id}/` },
      { name: data.situation, path: `/rights/${id}/` },
    ]),
    ...(await published('packs')).map(({ id, data }) => ({ name: data.title, path: `/packs/${id}/` })),
    ...allFilms().map(({ id, title }) => ({ name: `${title} (film)`, path: `/watch/${id}/` })),
    ...(await published('training')).map(({ id, data }) => ({ name: data.title, path: trainingPath(id) })),
    ...(await published('voice')).map(({ id, data }) => ({ name: data.title, path: voicePath(id) })),
    ...(await published('stories')).map(({ id, data }) => ({ name: `${data.title} (story)`, path: `/stories/${id}/` })),
    ...(await published('schools')).map(({ id, data }) => ({ name: data.title, path: `/schools/${id}/` })),
    ...(await published('adults')).map(({ id, data }) => ({ name: data.title, path: `/${id}/` })),
    ...(await published('pages'))
      .filter(({ id }) => !['home', 'a-z', 'not-found'].includes(id))
      .map(({ id, data }) => ({ name: data.title, path: `/${id}/` })),
    ...allLetters().map(({ title, path }) => ({ name: `${title} (letter)`, path })),
    ...allServices().map(({ id, name }) => ({ name, path: `${servicesPage}#${id}` })),
    ...allGlossaryWords().flatMap(({ id, word, alsoCalled }) => [
      { name: word, path: `/words/${id}/` },
      ...alsoCalled
        .filter((name) => !name.startsWith(word))
        .map((name) => ({ name: `${name} (${word})`, path: `/words/${id}/` })),
    ]),
  ];
  /* A word and a service may have one name: the service says what it is, so that no two links sound alike. */
  const isService = ({ path }: Entry): boolean => path.startsWith(servicesPage);
  const others = new Set(entries.filter((entry) => !isService(entry)).map(({ name }) => name.toLowerCase()));
  for (const entry of entries) {
    if (isService(entry) && others.has(entry.name.toLowerCase())) entry.name += ' (who can help)';
  }
  const groups = Map.groupBy(entries, ({ name }) => letterOf(name));
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'en-GB', { numeric: true }))
    .map(([letter, list]) => ({
      letter,
      entries: [...new Map(list.map((entry) => [entry.name + entry.path, entry])).values()].sort((a, b) =>
        a.name.localeCompare(b.name, 'en-GB'),
      ),
    }));
}

/** The letter that a name stands under; names that start with a number stand together. */
const letterOf = (name: string): string => {
  const [first = ''] = name.toUpperCase();
  return /[A-Z]/.test(first) ? first : '0-9';
};
