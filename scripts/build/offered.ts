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
 * The pages of one part of the site with a link to a file of this `ending` in their own folder.
 * A page further down ("schools/share/self-audit/") counts too, so a new one needs no line here.
 */
export function offersIn(dist: string, part: string, ending: '.pdf' | '.docx' | '.pptx'): Offer[] {
  return pagesIn(dist)
    .filter((page) => page.startsWith(`${part}/`))
    .flatMap((page) => {
      const path = page.replace(/index\.html$/, '');
      const html = readFileSync(join(dist, page), 'utf8');
      const links = [...html.matchAll(/ href="([^"]+)"/g)].map(([, href = '']) => href);
      const own = links.find((href) => href.endsWith(ending) && href.includes(`/${path}`));
      const name = own?.slice(own.indexOf(`/${path}`) + path.length + 1) ?? '';
      return name === '' || name.includes('/') ? [] : [{ path, file: `${path}${name}`, html }];
    });
}
