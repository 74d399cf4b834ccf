/** The whole set of packs in one ZIP, for a council's own web pages: every file, a plain-text twin of each, and the licence. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { parse } from 'node-html-parser';
import { pagesIn } from '../check/site/pages-in.ts';
import { plainText } from './plain-text.ts';

/** Where the ZIP is, inside the site. */
export const packSetFile = 'packs/help-at-hand-packs.zip';

const pack = /^packs\/([^/]+)\/(?:([^/]+)\/)?index\.html$/;

/** The day on which the words of a page were checked. */
const checkedOn = (html: string): string =>
  parse(html).querySelector('.review-stamp time')?.getAttribute('datetime') ?? '';

/**
 * Makes the ZIP inside `dist` from the packs that are there. Returns how many files are in it.
 * The same packs give the same bytes: the names are sorted, and the time is that of the last check of the words.
 */
export function makePackSet(dist: string, licence: string): number {
  const pages = pagesIn(dist).flatMap((file) => {
    const [, id = '', form] = pack.exec(file) ?? [];
    return id ? [{ id, form, html: readFileSync(join(dist, file), 'utf8') }] : [];
  });
  const texts = pages.map(({ id, form, html }): [string, Uint8Array] => [
    `${id}/${[id, form].filter(Boolean).join('-')}.txt`,
    Buffer.from(plainText(html), 'utf8'),
  ]);
  const printed = [...new Set(pages.map(({ id }) => id))].flatMap((id) =>
    readdirSync(join(dist, 'packs', id))
      .filter((name) => /\.(?:pdf|docx)$/.test(name))
      .map((name): [string, Uint8Array] => [`${id}/${name}`, readFileSync(join(dist, 'packs', id, name))]),
  );
  const files = [...texts, ...printed, [basename(licence), readFileSync(licence)] satisfies [string, Uint8Array]];
  const sorted: Zippable = Object.fromEntries(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const [year = 1980, month = 1, day = 1] = (
    pages
      .map(({ html }) => checkedOn(html))
      .sort()
      .at(-1) ?? ''
  )
    .split('-')
    .map(Number);
  // A ZIP holds the time of the clock on the wall, without a zone: noon here is noon there.
  const mtime = new Date(year, month - 1, day, 12);
  writeFileSync(join(dist, packSetFile), zipSync(sorted, { level: 9, mtime }));
  return files.length;
}
