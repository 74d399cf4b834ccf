/** Packs, school pages, pages for adults, stories and plain pages. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { byRole, type Role } from '../lib/roles.ts';

type Listed = 'packs' | 'schools' | 'training' | 'voice' | 'adults' | 'stories' | 'pages';

/** All published entries of one kind, by order and then title. */
export async function published<Kind extends Listed>(kind: Kind): Promise<CollectionEntry<Kind>[]> {
  const all: CollectionEntry<Listed>[] = await getCollection(kind as Listed, ({ data }) => data.status !== 'draft');
  const order = ({ data }: CollectionEntry<Listed>): number => ('order' in data ? data.order : 1000);
  const sorted = all.sort((a, b) => order(a) - order(b) || a.data.title.localeCompare(b.data.title, 'en-GB'));
  return sorted as CollectionEntry<Kind>[];
}

/** Pages whose words are in content/pages but which have a file of their own in src/pages. */
const ownLayout = new Set([
  ...['home', 'rights', 'easy-read', 'symbols', 'bsl', 'listen', 'packs', 'schools', 'adults', 'stories', 'watch'],
  ...['search', 'a-z', 'words', 'law', 'not-found', 'symbols/all'],
  ...['get-help/who-can-help', 'get-help/who-can-help/table'],
  ...['packs/print', 'packs/print/local-offer', 'packs/print/wallet-card'],
  'about/figures',
]);

/** The published pages that need nothing but their words. */
export const plainPages = async (): Promise<CollectionEntry<'pages'>[]> =>
  (await published('pages')).filter(({ id }) => !ownLayout.has(id));

/** The pages for adults, by who they are for. */
export const adultRoles = async (): Promise<Role<CollectionEntry<'adults'>>[]> => byRole(await published('adults'));

/** The words of a page that has its own layout, such as the home page or an index. */
export async function pageWords(path: string): Promise<CollectionEntry<'pages'>> {
  const entry = await getEntry('pages', path);
  if (!entry) throw new Error(`content/pages/${path}.mdx is missing: write it with a title, a summary and a check.`);
  return entry;
}

/** What an adult needs to know with every pack. */
export async function everyHandOver(): Promise<CollectionEntry<'everyHandOver'>> {
  const entry = await getEntry('everyHandOver', 'hand-over');
  if (!entry)
    throw new Error('content/packs/hand-over.mdx is missing: write what an adult needs to know with every pack.');
  return entry;
}

/** The published packs that have a file of one form, with that file. */
export async function packsIn<Form extends 'packsEasyRead' | 'packsInSymbols' | 'packsYounger' | 'packsHandOver'>(
  form: Form,
): Promise<{ pack: CollectionEntry<'packs'>; form: CollectionEntry<Form> }[]> {
  const forms: CollectionEntry<Form>[] = await getCollection(form);
  const packs = await published('packs');
  return packs.flatMap((pack) => forms.filter(({ id }) => id === pack.id).map((one) => ({ pack, form: one })));
}
