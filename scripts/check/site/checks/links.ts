import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage, BuiltSite } from '../built-page.ts';
import { PageCheck } from '../check.ts';

/** Every link inside the site reaches a page or file that exists, and the place on it that it names. */
export class LinksReachTheirTarget extends PageCheck {
  readonly promise = 'every link reaches its page, file and place';

  protected override inPage(page: BuiltPage, site: BuiltSite): string[] {
    const addresses = page.root
      .querySelectorAll('a[href], link[href], img[src], script[src], source[src], track[src], video[poster]')
      .map(({ attributes: { href, src, poster } }) => href ?? src ?? poster ?? '');
    return [...new Set(addresses)].flatMap((address) => this.problemWith(address, page, site) ?? []);
  }

  private problemWith(address: string, page: BuiltPage, site: BuiltSite): string | undefined {
    if (/^(https?:|mailto:|tel:|sms:)/.test(address)) return undefined;
    const [path = '', fragment = ''] = address.split('#');
    if (path === '' && fragment !== '') return this.placeMissing(page, fragment, address);
    if (!path.startsWith(site.base)) return `links to "${address}", which is outside the base path ${site.base}`;
    const inside = `/${path.slice(site.base.length).split('?')[0] ?? ''}`;
    const target = site.pages.get(inside);
    if (target) return fragment ? this.placeMissing(target, fragment, address) : undefined;
    if (existsSync(join(site.folder, inside))) {
      return inside.includes('.') ? undefined : `links to "${address}" without a slash at the end`;
    }
    return `links to "${address}", but there is no such page or file`;
  }

  private placeMissing(target: BuiltPage, fragment: string, address: string): string | undefined {
    if (target.ids.has(placeName(fragment))) return undefined;
    return `links to "${address}", but ${target.file} has no place called "${fragment}"`;
  }
}

/** The id that a fragment asks for; the fragment itself when it is not one that an address can have, such as "100%". */
function placeName(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
