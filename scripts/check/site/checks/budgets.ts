import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage, BuiltSite } from '../built-page.ts';
import { PageCheck } from '../check.ts';

/** In bytes as sent (brotli). `all` is a page with everything on it, also the pictures that load only when scrolled to. */
export const budgets = { html: 16_000, css: 12_000, fonts: 30_000, scripts: 6_000, all: 90_000 };

/** What to do in danger comes at once, also on a bad line: everything on the page together, with its fonts. */
export const dangerBudget = 30_000;

const packed = (content: Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

/** Scripts, and those that they cannot do without. What a script fetches only when it is wanted is not among them. */
function withImports(site: BuiltSite, addresses: readonly string[]): string[] {
  const all = new Set<string>();
  const add = (address: string): void => {
    const file = join(site.folder, address.slice(site.base.length));
    if (all.has(address) || !existsSync(file)) return;
    all.add(address);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
      add(`${address.slice(0, address.lastIndexOf('/'))}/${name}`);
  };
  for (const address of addresses) add(address);
  return [...all];
}

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
  private readonly sizes = new Map<string, number>();

  protected override inPage(page: BuiltPage, site: BuiltSite): string[] {
    /* The gallery loads every sheet and script there is, and is never published. */
    if (page.address.startsWith('/dev/')) return [];
    const long = longPages.test(page.address);
    const tool = tools.test(page.address);
    /* No screen waits for what only paper needs. */
    const css = this.sum(
      site,
      page.root
        .querySelectorAll('link[rel="stylesheet"]:not([media="print"])')
        .map((link) => link.getAttribute('href')),
    );
    const scripts = this.sum(
      site,
      withImports(
        site,
        page.root.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? ''),
      ),
    );
    const fonts = this.sum(
      site,
      page.root.querySelectorAll('link[as="font"]').map((link) => link.getAttribute('href')),
    );
    const pictures = this.sum(
      site,
      page.root
        .querySelectorAll('img[src], video[poster]')
        .map((image) => image.getAttribute('src') ?? image.getAttribute('poster')),
    );
    const most = page.address === '/get-help/now/' ? dangerBudget : long ? budgets.all * 2 : budgets.all;
    const html = packed(Buffer.from(page.html));
    const over = (name: string, size: number, most: number): string[] =>
      size > most ? [`has ${size} bytes of ${name}, over its budget of ${most}`] : [];
    return [
      ...over('HTML', html, long ? budgets.html * 2 : budgets.html),
      ...over('CSS', css, budgets.css),
      ...over('fonts', fonts, budgets.fonts),
      ...over('scripts', scripts, tool ? budgets.scripts * 2 : budgets.scripts),
      ...over('everything', html + css + fonts + scripts + pictures, most),
    ];
  }

  /** The packed size of some files of the site together. Each is packed once; one that is missing is told by the check of links. */
  private sum(site: BuiltSite, addresses: (string | undefined)[]): number {
    return addresses.reduce((total, address) => total + this.size(site, address ?? ''), 0);
  }

  private size(site: BuiltSite, address: string): number {
    const known = this.sizes.get(address);
    if (known !== undefined) return known;
    const file = join(site.folder, address.slice(site.base.length));
    const size = existsSync(file) ? packed(readFileSync(file)) : 0;
    this.sizes.set(address, size);
    return size;
  }
}
