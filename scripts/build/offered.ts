/** Pages that offer a file which is made of the page itself: "schools/role/" offers "schools/role/role.pdf". */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesIn } from '../check/site/pages-in.ts';

export interface Offer {
  /** The page, inside the site: "schools/role/". */
  path: string;
  /** The file that it offers, inside the site: "schools/role/role.pdf". */
  file: string;
  html: string;
}

/**
 * The pages of one part of the site with a link to a file of their own name and of this `ending`.
 * A page further down ("schools/share/self-audit/") counts too, so a new one needs no line here.
 */
export function offersIn(dist: string, part: string, ending: string): Offer[] {
  return pagesIn(dist)
    .filter((page) => page.startsWith(`${part}/`))
    .flatMap((page) => {
      const path = page.replace(/index\.html$/, '');
      const file = `${path}${path.split('/').at(-2) ?? ''}${ending}`;
      const html = readFileSync(join(dist, page), 'utf8');
      return html.includes(`/${file}"`) ? [{ path, file, html }] : [];
    });
}
