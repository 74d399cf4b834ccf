/** The pages for schools that stand on /schools/. Those further down, such as /schools/share/…, have lists of their own. */
import type { CollectionEntry } from 'astro:content';
import type { SchoolPage } from '~/schemas/page.ts';
import { published } from './pages.ts';

export type SchoolEntry = CollectionEntry<'schools'>;

/** All of them, by order, or those of one list. */
export async function schoolPages(part?: SchoolPage['part']): Promise<SchoolEntry[]> {
  return (await published('schools')).filter(
    ({ id, data }) => !id.includes('/') && (part === undefined || data.part === part),
  );
}
