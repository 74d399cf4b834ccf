/** Everything for the wall in one ZIP, for a council: posters, wallet card, leaflets, the listing as text, the licence. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'node-html-parser';
import { wallFile } from '../../src/lib/shop-files.ts';
import { sheetsIn, shopFolder } from './print/sheets.ts';
import { writeZip } from './same-zip.ts';

const listing = `${shopFolder}/local-offer/index.html`;

/** Makes the ZIP inside `dist` from the sheets that were printed. Returns how many files are in it. */
export function makeWallSet(dist: string, licence: string): number {
  const read = (file: string): Buffer => readFileSync(join(dist, file));
  const sheets = sheetsIn(dist).filter(({ path }) => path.startsWith(`${shopFolder}/`));
  const page = read(listing).toString('utf8');
  const copies = parse(page)
    .querySelectorAll('[data-copy-as]')
    .map((box): [string, Uint8Array] => [
      `local-offer-listing.${box.getAttribute('data-copy-as')}`,
      Buffer.from(`${box.querySelector('pre')?.textContent ?? ''}\n`, 'utf8'),
    ]);
  const files = [
    ...sheets.map(({ file }): [string, Uint8Array] => [file.slice(shopFolder.length + 1), read(file)]),
    ...copies,
    [basename(licence), readFileSync(licence)] satisfies [string, Uint8Array],
  ];
  const pages = [...new Set(sheets.map(({ path }) => path))].map((path) => read(`${path}index.html`).toString('utf8'));
  writeZip(join(dist, wallFile), files, [...pages, page]);
  return files.length;
}
