import type { BuiltPage, BuiltSite } from '../built-page.ts';
import { PageCheck } from '../check.ts';
import { firstViewBudget } from '../first-view-budgets.ts';
import { fetchedBy, pageSize, sentSize } from '../sent.ts';

/** In bytes as sent (brotli). `all` is a page with everything on it, also the pictures that load only when scrolled to. */
export const budgets = { html: 16_000, css: 12_000, fonts: 16_000, scripts: 6_000, all: 90_000 };

/** What to do in danger comes at once, also on a bad line: everything on the page together, with its fonts. */
export const dangerBudget = 30_000;

const longPages = /^\/(law|a-z|words|symbols\/all|get-help\/(dates|who-can-help))\//;
const tools = new RegExp(
  `^/(${[
    ...['get-help/((dates|say-it|who-can-help|did-they-do-it)/|$)', 'packs/[^/]+/', 'search/', 'watch/', 'offline/'],
    ...['rights/[^/]+/symbols/', 'symbols/all/', 'schools/(escalation-letters|share/self-study)/'],
  ].join('|')})`,
);

/**
 * No page weighs more than its budget: bytes, never times. The law register and A to Z may be longer than guides, and a
 * tool, where the reader types, chooses or presses, may have more script.
 */
export class PagesAreLight extends PageCheck {
  readonly promise = 'no page is over its budget of bytes';

  protected override inPage(page: BuiltPage, site: BuiltSite): string[] {
    /* The gallery loads every sheet and script there is, and is never published. */
    if (page.address.startsWith('/dev/')) return [];
    const long = longPages.test(page.address);
    const tool = tools.test(page.address);
    const fetched = fetchedBy(page, site);
    const sum = (addresses: readonly string[]): number => sentSize(site, addresses);
    const html = pageSize(page, site);
    const css = sum(fetched.css);
    const scripts = sum(fetched.scripts);
    const fonts = sum(fetched.fonts);
    const most = page.address === '/get-help/now/' ? dangerBudget : long ? budgets.all * 2 : budgets.all;
    return [
      ...over('HTML', html, long ? budgets.html * 2 : budgets.html),
      /* No screen waits for what only paper needs. */
      ...over('CSS', css, budgets.css),
      ...over('fonts', fonts, budgets.fonts),
      ...over('scripts', scripts, tool ? budgets.scripts * 2 : budgets.scripts),
      ...over('everything', html + css + fonts + scripts + sum(fetched.pictures), most),
    ];
  }
}

/**
 * What a first visit fetches, pictures apart, keeps to the budget of its kind of page: bytes and requests.
 * `tests/e2e/light-and-still.spec.ts` asks a browser the same, with the pictures that it shows at once.
 */
export class FirstViewIsSmall extends PageCheck {
  readonly promise = 'no first view is over its budget of bytes and requests';

  protected override inPage(page: BuiltPage, site: BuiltSite): string[] {
    if (page.address.startsWith('/dev/')) return [];
    const most = firstViewBudget(page.address.slice(1));
    const { css, paper, scripts, fonts, icon } = fetchedBy(page, site);
    const files = [...css, ...paper, ...scripts, ...fonts, ...icon];
    return [
      ...over('a first view', pageSize(page, site) + sentSize(site, files), most.withoutPictures),
      ...(files.length + 1 > most.requests
        ? [`needs ${files.length + 1} requests without pictures, over its budget of ${most.requests}`]
        : []),
    ];
  }
}

const over = (name: string, size: number, most: number): string[] =>
  size > most ? [`has ${size} bytes of ${name}, over its budget of ${most}`] : [];
