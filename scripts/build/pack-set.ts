/** The whole set of packs in one ZIP, for a council's own web pages: every file, a plain-text twin of each, and the licence. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pagesIn } from '../check/site/pages-in.ts';
import { plainText } from './plain-text.ts';
import { idsIn } from './print/sheets.ts';
import { writeZip } from './same-zip.ts';

/** Where the ZIP is, inside the site. */
export const packSetFile = 'packs/help-at-hand-packs.zip';

const pack = /^packs\/([^/]+)\/(?:([^/]+)\/)?index\.html$/;

/**
 * Makes the ZIP inside `dist` from the packs that are there. Returns how many files are in it.
 * The same packs give the same bytes: the names are sorted, and the time is that of the last check of the words.
 */
export function makePackSet(dist: string, licence: string): number {
  const packs = new Set(idsIn(dist, 'packs'));
  const pages = pagesIn(dist).flatMap((file) => {
    const [, id = '', form] = pack.exec(file) ?? [];
    return packs.has(id) ? [{ id, form, html: readFileSync(join(dist, file), 'utf8') }] : [];
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
  writeZip(
    join(dist, packSetFile),
    files,
    pages.map(({ html }) => html),
  );
  return files.length;
}
