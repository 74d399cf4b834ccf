/** The rights: guides and their other forms. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { rightGroups } from '../schemas/right.ts';

export type GuideEntry = CollectionEntry<'guides'>;
export type RightGroup = { id: string; title: string; guides: GuideEntry[] };

/** All published guides: those with an order first, then by title. */
export async function guides(): Promise<GuideEntry[]> {
  const all = await getCollection('guides', ({ data }) => data.status !== 'draft');
  return all.sort(
    (a, b) => (a.data.order ?? 1000) - (b.data.order ?? 1000) || a.data.title.localeCompare(b.data.title, 'en-GB'),
  );
}

/** The published guides in their groups, leaving out empty groups. */
export async function guidesByGroup(): Promise<RightGroup[]> {
  const all = await guides();
  return Object.entries(rightGroups)
    .map(([id, title]) => ({ id, title, guides: all.filter(({ data }) => data.group === id) }))
    .filter((group) => group.guides.length > 0);
}

/** Some guides by slug, in the order given. Drafts are left out. */
export async function guidesNamed(slugs: string[]): Promise<GuideEntry[]> {
  const all = await guides();
  return slugs.flatMap((slug) => all.filter(({ id }) => id === slug));
}

/** The easy-read, symbols or BSL file of a right. */
export async function formOf<Form extends 'easyRead' | 'symbolPages' | 'bsl'>(
  form: Form,
  slug: string,
): Promise<CollectionEntry<Form>> {
  const entry = await getEntry(form, slug);
  if (!entry) throw new Error(`content/rights/${slug}: one of the four files is missing. Run npm run check:content.`);
  return entry as CollectionEntry<Form>;
}
