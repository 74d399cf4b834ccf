import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from '../built-page.ts';
import { Check, type SiteProblem } from '../check.ts';

/** The content check knows the pages that content files make; this one knows all pages and files, and the places on pages. */
export class RedirectsReachTheirTarget extends Check {
  readonly promise = 'every address that moved leads to a page, file and place, and hides none';

  override run(site: BuiltSite): SiteProblem[] {
    const file = join(site.folder, '_redirects');
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
    return lines.flatMap((line) => {
      const [from = '', to = ''] = line.split(' ');
      const [path = '', place] = to.split('#');
      const problems = [
        ...(isThere(site, from) ? [`sends readers from "${from}", which is there and could not be reached`] : []),
        ...(isThere(site, path) ? [] : [`sends readers to "${to}", but there is no such page or file`]),
        ...(place && !placesOf(site, path).has(place)
          ? [`sends readers to "${to}", but that page has no such place`]
          : []),
      ];
      return problems.map((message) => ({ file: 'content/redirects.yaml', message }));
    });
  }
}

const insideOf = (site: BuiltSite, address: string): string => `/${address.slice(site.base.length)}`;

const isThere = (site: BuiltSite, address: string): boolean =>
  site.pages.has(insideOf(site, address)) ||
  (!address.endsWith('/') && existsSync(join(site.folder, insideOf(site, address))));

const placesOf = (site: BuiltSite, address: string): Set<string> =>
  site.pages.get(insideOf(site, address))?.ids ?? new Set();
