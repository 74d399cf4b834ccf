/**
 * A name for everything that a printed file is made from. Two pages with the same key give the same file,
 * so a file with this key need not be printed again.
 */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from 'node-html-parser';
import { filesIn } from '../../files-in.ts';

/** The page without what paper never shows: scripts do not run when it is printed, and their names change with their content. */
function printedPart(html: string): string {
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\brel="(?:icon|apple-touch-icon)"[^>]*>/g, '');
}

/** The addresses that a page loads and that can be seen on paper: style sheets, fonts, pictures. */
function loadedBy(html: string): string[] {
  const root = parse(html);
  const links = root
    .querySelectorAll('link[rel="stylesheet"], link[as="font"]')
    .map((link) => link.getAttribute('href'));
  const pictures = root.querySelectorAll('img[src]').map((image) => image.getAttribute('src'));
  return [...links, ...pictures].filter((address) => address !== undefined);
}

/** The addresses that a style sheet loads, seen from the site. */
const loadedByStyle = (address: string, css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !target.startsWith('data:') && !target.startsWith('#'))
    .map((target) => posix.resolve(posix.dirname(address), target));

/** The keys of pages of one built site. A file that many pages load is read once. */
export class PageKeys {
  readonly #dist: string;
  readonly #base: string;
  readonly #printer: string;
  readonly #known = new Map<string, string>();

  /** `printer` names all that stays the same for every page: the browser, our own printer, where links lead. */
  constructor({ dist, base, printer }: { dist: string; base: string; printer: string }) {
    this.#dist = dist;
    this.#base = base;
    this.#printer = printer;
  }

  /** The key of a page. `how` tells one way of printing it from another. */
  of(html: string, how: string): string {
    const hash = createHash('sha256').update(this.#printer).update('\0').update(how).update('\0');
    hash.update(printedPart(html));
    for (const address of loadedBy(html)) hash.update(`\0${address}\0`).update(this.#file(address));
    return hash.digest('hex');
  }

  /** What a file holds, and what it loads in turn. One that is not there stops the printer, which names the page. */
  #file(address: string): string {
    const known = this.#known.get(address);
    if (known !== undefined) return known;
    const hash = createHash('sha256');
    const file = join(this.#dist, address.slice(this.#base.length));
    if (address.startsWith(this.#base) && existsSync(file)) this.#add(hash, address, readFileSync(file));
    const key = hash.digest('hex');
    this.#known.set(address, key);
    return key;
  }

  #add(hash: Hash, address: string, content: Buffer): void {
    hash.update(content);
    if (!address.endsWith('.css')) return;
    for (const target of loadedByStyle(address, content.toString('utf8'))) hash.update(this.#file(target));
  }
}

/** A name for our own printer: its source, and the version of the library that it writes files with. */
export function printerVersion(source: string, library: string): string {
  const hash = createHash('sha256').update(readFileSync(join(library, 'package.json')));
  for (const file of filesIn(source)) {
    if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(source, file)));
  }
  return hash.digest('hex');
}
