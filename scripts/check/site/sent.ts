/** What a page makes a browser fetch, and how many bytes of each file are sent: packed (brotli), as good servers do. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage, BuiltSite } from './built-page.ts';

const packed = (content: Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

/** Addresses by kind. `paper` is the sheet that only print needs; a browser fetches it all the same, when all else is there. */
export interface FetchedBy {
  css: string[];
  paper: string[];
  scripts: string[];
  fonts: string[];
  icon: string[];
  pictures: string[];
}

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

/** The addresses of all that a page loads, also the pictures that come only when they are scrolled to. */
export function fetchedBy(page: BuiltPage, site: BuiltSite): FetchedBy {
  const addresses = (selector: string, ...names: string[]): string[] =>
    page.root
      .querySelectorAll(selector)
      .map((element) => names.map((name) => element.getAttribute(name)).find((address) => address) ?? '');
  return {
    css: addresses('link[rel="stylesheet"]:not([media="print"])', 'href'),
    paper: addresses('link[rel="stylesheet"][media="print"]', 'href'),
    scripts: withImports(site, addresses('script[src]', 'src')),
    fonts: addresses('link[as="font"]', 'href'),
    icon: addresses('link[rel="icon"]', 'href'),
    pictures: addresses('img[src], video[poster]', 'src', 'poster'),
  };
}

/** What is known of each site: the size of each file and page that was asked for. Packing is slow, so it is done once. */
const known = new WeakMap<BuiltSite, Map<string, number>>();

function once(site: BuiltSite, name: string, size: () => number): number {
  const sizes = known.get(site) ?? new Map<string, number>();
  known.set(site, sizes);
  const found = sizes.get(name) ?? size();
  sizes.set(name, found);
  return found;
}

/** The bytes that are sent for a page itself. */
export const pageSize = (page: BuiltPage, site: BuiltSite): number =>
  once(site, `page ${page.address}`, () => packed(Buffer.from(page.html)));

/** The bytes that are sent for these files together. One that is missing counts nothing: the check of links tells it. */
export const sentSize = (site: BuiltSite, addresses: readonly string[]): number =>
  addresses.reduce((total, address) => total + once(site, address, () => fileSize(site, address)), 0);

function fileSize(site: BuiltSite, address: string): number {
  const file = join(site.folder, address.slice(site.base.length));
  return existsSync(file) ? packed(readFileSync(file)) : 0;
}
