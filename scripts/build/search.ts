/** Makes the search index from the built pages, with Pagefind's Node API. */
import * as pagefind from 'pagefind';

/** Writes dist/pagefind/. Returns how many pages are in it. Throws on any error that Pagefind reports. */
export async function buildSearch(dist: string): Promise<number> {
  const { index, errors: startErrors } = await pagefind.createIndex({ forceLanguage: 'en-gb' });
  if (!index) throw new Error(`Pagefind could not start: ${startErrors.join('; ')}`);
  const added = await index.addDirectory({ path: dist });
  const written = await index.writeFiles({ outputPath: `${dist}/pagefind` });
  const errors = [...added.errors, ...written.errors];
  await pagefind.close();
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  return added.page_count;
}
