/** ZIP files that are the same, byte for byte, whenever and wherever the same files go in. */
import { writeFileSync } from 'node:fs';
import { zipSync, type Zippable } from 'fflate';
import { parse } from 'node-html-parser';

export type ZipFile = [name: string, content: Uint8Array];

/** The day on which the words of a page were checked. */
const checkedOn = (html: string): string =>
  parse(html).querySelector('.review-stamp time')?.getAttribute('datetime') ?? '';

/** One ZIP of files (name and content). Their names are sorted, and their time is noon of the day: "2026-11-22". */
export function sameZip(files: ZipFile[], on: string): Uint8Array {
  const sorted: Zippable = Object.fromEntries(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const [year = 1980, month = 1, day = 1] = on.split('-').map(Number);
  // A ZIP holds the time of the clock on the wall, without a zone: noon here is noon there.
  const mtime = new Date(year, month - 1, day, 12);
  return zipSync(sorted, { level: 9, mtime });
}

/** Writes files into one ZIP. Their time is the last check of the pages. */
export function writeZip(zip: string, files: ZipFile[], pages: string[]): void {
  writeFileSync(zip, sameZip(files, pages.map(checkedOn).sort().at(-1) ?? ''));
}
