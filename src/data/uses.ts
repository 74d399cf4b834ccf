/** Which published pages use a law record, a word or a service: asked by those three, so that the links go both ways. */
import { trainingPath, voicePath } from '../lib/share-paths.ts';
import { getCollection } from 'astro:content';
import { usesIn, type Uses, type UsingPage } from '../lib/uses.ts';
import { allFilms } from './films.ts';
import { allLetters } from './letters.ts';
import { everyHandOver, packsIn, published } from './pages.ts';
import { formOf, guides } from './rights.ts';
import { link } from './site.ts';
import { wordWritten } from './words.ts';

export type { PageLink } from '../lib/uses.ts';

/** Every use, for one build of a list of pages. Rights come first, then packs, stories, schools, adults and other pages. */
export async function uses(): Promise<Uses> {
  const pages = [...(await rights()), ...(await packs()), ...(await otherPages())];
  return usesIn(
    pages.map((page) => ({ ...page, path: link(page.path) })),
    (written) => wordWritten(written)?.id,
  );
}

/** A right and its other forms are one page, with the title of the guide. */
async function rights(): Promise<UsingPage[]> {
  return Promise.all(
    (await guides()).map(async (guide) => ({
      title: guide.data.title,
      path: `/rights/${guide.id}/`,
      front: guide.data,
      texts: [guide, await formOf('symbolPages', guide.id), await formOf('bsl', guide.id)].map(text),
      easyRead: [text(await formOf('easyRead', guide.id))],
    })),
  );
}

/** A pack and its other forms are one page. */
async function packs(): Promise<UsingPage[]> {
  const younger = new Map((await packsIn('packsYounger')).map(({ pack, form }) => [pack.id, text(form)]));
  const handOver = new Map((await packsIn('packsHandOver')).map(({ pack, form }) => [pack.id, text(form)]));
  const everyPack = text(await everyHandOver());
  const easyRead = new Map((await packsIn('packsEasyRead')).map(({ pack, form }) => [pack.id, text(form)]));
  const inSymbols = new Map((await packsIn('packsInSymbols')).map(({ pack, form }) => [pack.id, text(form)]));
  const all = await guides();
  return (await published('packs')).map((pack) => {
    const told = all.filter(({ id }) => pack.data.rights.includes(id)).flatMap(({ data }) => data.keyFacts);
    return {
      title: pack.data.title,
      path: `/packs/${pack.id}/`,
      front: pack.data,
      texts: [text(pack), inSymbols.get(pack.id) ?? '', handOver.get(pack.id) ?? '', everyPack],
      easyRead: [easyRead.get(pack.id) ?? '', younger.get(pack.id) ?? ''],
      toldLaw: text(pack).includes('<RightsAtThisChange') ? told : [],
    };
  });
}

async function otherPages(): Promise<UsingPage[]> {
  const easyStories = await getCollection('storiesEasyRead');
  const page = (entry: { body?: string | undefined; data: { title: string } }, path: string): UsingPage => ({
    title: entry.data.title,
    path,
    front: {},
    texts: [text(entry)],
  });
  return [
    ...(await published('stories')).map((entry) => ({
      ...page(entry, `/stories/${entry.id}/`),
      easyRead: easyStories.filter(({ id }) => id === entry.id).map(text),
    })),
    ...(await published('schools')).map((entry) => page(entry, `/schools/${entry.id}/`)),
    ...(await published('training')).map((entry) => page(entry, trainingPath(entry.id))),
    ...(await published('voice')).map((entry) => page(entry, voicePath(entry.id))),
    ...(await published('adults')).map((entry) => page(entry, `/${entry.id}/`)),
    ...(await published('pages'))
      .filter(({ id }) => id !== 'not-found')
      .map((entry) => page(entry, entry.id === 'home' ? '/' : `/${entry.id}/`)),
    ...allLetters().map(({ title, path, laws }) => ({
      ...{ title: `Letter: ${title}`, path, texts: [] },
      front: { keyFacts: laws.map(({ id }) => id) },
    })),
    ...allFilms().map(({ id, title, law }) => ({
      title: `${title} (film)`,
      path: `/watch/${id}/`,
      front: { keyFacts: law },
      texts: [],
    })),
  ];
}

const text = ({ body = '' }: { body?: string | undefined }): string => body;
