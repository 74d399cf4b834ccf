/** One page of the site as it stands on a memory stick: no server, no script, no internet. */
import { parse, type HTMLElement } from 'node-html-parser';
import { stickPage } from '../../../src/lib/stick-edition.ts';
import type { StickWords } from '../../../src/schemas/stick.ts';
import { fileAt, wayTo } from './way-to.ts';

/** What every page of a copy needs to know of it. */
export interface StickCopy {
  /** Where the website is: "https://example.org" and "/". */
  origin: string;
  base: string;
  /** The words of content/stick.yaml, with their facts filled in where they are the same on each page. */
  words: StickWords;
  /** How else to reach a service, by the address of its website: the words, and what they tell, in parts. */
  instead: ReadonlyMap<string, readonly Instead[]>;
  /** Whether a file of the site is in the copy. */
  has: (file: string) => boolean;
}

/** "or call free 0800 1111", and "0800 1111". */
export interface Instead {
  words: string;
  fact: string;
}

/** Files that only the copy has. */
export const emptyPage = 'empty.html';
export const stickSheet = 'assets/stick.css';

/* What only a server, a script or a search engine can use; and fonts that are fetched early come with a check that files do not pass. */
const useless = [
  ...['script', 'meta[property]', 'meta[name="twitter:card"]', '[data-only="web"]'],
  ...['canonical', 'alternate', 'manifest', 'preload', 'modulepreload', 'apple-touch-icon'].map(
    (rel) => `link[rel="${rel}"]`,
  ),
].join(', ');

/** An address of the web as people write it down. */
export const inWords = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** Turns a built page into a page of the copy: `file` is its name in both. */
export function stickPageOf(file: string, html: string, copy: StickCopy): string {
  const root = parse(html);
  for (const element of root.querySelectorAll(useless)) element.remove();
  root.querySelector('.search-box')?.replaceWith(searchLink(file, copy));
  for (const element of root.querySelectorAll('[href], [src], [srcset], [poster]')) {
    if (element.hasAttribute('data-leave')) element.setAttribute('href', wayTo(file, emptyPage));
    else if (/^https?:/.test(element.getAttribute('href') ?? '')) addAddress(element, copy);
    else moveAddresses(element, file, copy);
  }
  root.querySelector('head')?.insertAdjacentHTML('beforeend', sheetLink(file));
  root.querySelector('main')?.insertAdjacentHTML('afterbegin', line(file, copy));
  return root.toString();
}

const sheetLink = (file: string): string => `<link rel="stylesheet" href="${wayTo(file, stickSheet)}">`;

const searchLink = (file: string, { words }: StickCopy): string =>
  `<p class="search-box"><a href="${wayTo(file, 'a-z/index.html')}">${words.search}</a></p>`;

const line = (file: string, { words }: StickCopy): string =>
  `<p class="stick-line no-print">${words.line} <a href="${wayTo(file, `${stickPage}index.html`)}">${words.more}</a></p>`;

/** The address of a link to the outside beside it, as far as its words do not tell it, and how else to reach who is there. */
function addAddress(link: HTMLElement, { instead }: StickCopy): void {
  const address = link.getAttribute('href') ?? '';
  const shown = inWords(address);
  const around = (link.closest('.service') ?? link.closest('tr') ?? link.closest('p, li') ?? link).text;
  const others = (instead.get(shown) ?? []).filter(({ fact }) => !around.includes(fact)).map(({ words }) => words);
  const told = link.text.includes(shown.replace(/^www\./, ''));
  const beside = [...(told ? [] : [shown]), ...others].join(', ');
  if (beside !== '') link.insertAdjacentHTML('afterend', ` <span class="stick-address">(${beside})</span>`);
}

function moveAddresses(element: HTMLElement, from: string, copy: StickCopy): void {
  for (const name of ['href', 'src', 'poster'] as const) {
    const address = element.getAttribute(name);
    if (address?.startsWith('/') !== true) continue;
    if (element.tagName === 'A' && !copy.has(fileAt(address, copy.base) ?? '')) leaveToWebsite(element, address, copy);
    else element.setAttribute(name, moved(address, from, copy));
    /* The file is there already: it only has to be opened. */
    element.removeAttribute('download');
  }
  const set = element.getAttribute('srcset');
  if (set !== undefined)
    element.setAttribute(
      'srcset',
      set.replace(/[^\s,]+\/\S+/g, (one) => moved(one, from, copy)),
    );
}

/** Where an address leads from this page. Throws when nothing is there: a picture or a style that is missing is a mistake. */
function moved(address: string, from: string, { base, has }: StickCopy): string {
  const to = fileAt(address, base);
  if (to !== undefined && has(to)) return wayTo(from, to, address);
  throw new Error(`${from} has the address "${address}", and there is no such file for the memory stick.`);
}

/** What is only on the website is no link here. The words stay, and say where to find it. */
function leaveToWebsite(link: HTMLElement, address: string, { origin, words }: StickCopy): void {
  const where = words.online.replace('{address}', inWords(`${origin}${address}`));
  link.replaceWith(`<span>${link.innerHTML}</span> <span class="stick-address">${where}</span>`);
}
