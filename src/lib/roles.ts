/** Whose page a page for adults is. Its folder says so: carers/first-night is a page for carers. */
import { ContentError } from './errors.ts';

export interface Role<Page> {
  page: Page;
  /** What an adult in this role may need now: the pages in the folder of theirs. */
  below: Page[];
}

/** The pages by role, in the order in which they come. Throws for a page in a folder that no role has. */
export function byRole<Page extends { id: string }>(pages: readonly Page[]): Role<Page>[] {
  const roles = pages.filter(({ id }) => !id.includes('/'));
  for (const { id } of pages) {
    const [folder = ''] = id.split('/');
    if (roles.some((role) => role.id === folder)) continue;
    throw new ContentError(
      `stands in the folder "${folder}", which is no role`,
      `write content/adults/${folder}.mdx first, or move the file to one of: ${roles.map((role) => role.id).join(', ')}`,
      { file: `content/adults/${id}.mdx` },
    );
  }
  return roles.map((page) => ({ page, below: pages.filter(({ id }) => id.startsWith(`${page.id}/`)) }));
}
