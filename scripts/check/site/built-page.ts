/** A built page, read once, with what the checks ask of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { pagesIn } from './pages-in.ts';

export type BuiltPage = {
  /** The file inside dist: "rights/moving-home/index.html". */
  file: string;
  /** The address inside the site, without the base: "/rights/moving-home/". */
  address: string;
  html: string;
  root: HTMLElement;
  ids: Set<string>;
};

export type BuiltSite = { folder: string; base: string; pages: Map<string, BuiltPage> };

/** Parses one page. Comments are dropped; scripts and styles keep their text. */
export function readPage(file: string, html: string): BuiltPage {
  const root = parse(html, { comment: false });
  const ids = new Set(root.querySelectorAll('[id]').map((element) => element.id));
  return { file, address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, root, ids };
}

/** Reads all pages of a built site. */
export function readSite(folder: string, base: string): BuiltSite {
  const pages = pagesIn(folder).map((file) => readPage(file, readFileSync(join(folder, file), 'utf8')));
  return { folder, base, pages: new Map(pages.map((page) => [page.address, page])) };
}

/** The text of an element as a reader gets it: its words, and the alt of its pictures. */
export function readableText(element: HTMLElement): string {
  const alts = element.querySelectorAll('img').map((image) => image.getAttribute('alt') ?? '');
  const label = element.getAttribute('aria-label') ?? '';
  return [label || element.text, ...alts].join(' ').replace(/\s+/g, ' ').trim();
}
