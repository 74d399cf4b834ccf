/** A whole part of the site in one ZIP, for a council or a school: every file, a plain-text twin of each page, and the licence. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { schoolSetFile } from '../../src/lib/school-set.ts';
import { fileOf } from '../../src/lib/share-paths.ts';
import { pagesIn } from '../check/site/pages-in.ts';
import { filesIn } from '../files-in.ts';
import { plainText } from './plain-text.ts';
import { shopFolder } from './print/sheets.ts';
import { writeZip } from './same-zip.ts';

export interface FileSet {
  /** The part of the site: "packs". */
  part: string;
  /** Where the ZIP is, inside the site. */
  file: string;
  /** The name of the text of a page in the ZIP, from the folders that the page is in. */
  text: (folders: readonly string[]) => string;
  /** A folder that has a set of its own: "packs/print". */
  without?: string;
  /** The name of the text of the first page of the part. Without one, that page is left out. */
  first?: string;
}

export const packSet: FileSet = {
  part: 'packs',
  file: 'packs/help-at-hand-packs.zip',
  without: shopFolder,
  text: (folders) => `${folders[0] ?? ''}/${folders.join('-')}.txt`,
};

export const schoolSet: FileSet = {
  part: 'schools',
  file: schoolSetFile,
  text: (folders) => fileOf(`${folders.join('/')}/`, 'txt'),
  first: 'start-here.txt',
};

/** What lies beside the pages: printed and editable files, slides. Pages and ZIPs are left out. */
const filesBeside = (folder: string): string[] => filesIn(folder).filter((file) => !/\.(?:html|zip)$/.test(file));

/**
 * Makes the ZIP inside `dist` from what is there: a folder that is new in this part is in it by itself.
 * Returns how many files are in it.
 * The same pages give the same bytes: the names are sorted, and the time is that of the last check of the words.
 */
export function makeFileSet(dist: string, { part, file, without, text, first }: FileSet, licence: string): number {
  const folder = join(dist, part);
  const isOther = (path: string): boolean => without !== undefined && path.startsWith(`${without}/`);
  const pages = pagesIn(dist)
    .filter((page) => page.startsWith(`${part}/`) && !isOther(page))
    .map((page) => ({
      folders: page.split('/').slice(1, -1),
      html: readFileSync(join(dist, page), 'utf8'),
    }));
  const texts = pages.flatMap(({ folders, html }): [string, Uint8Array][] => {
    const name = folders.length > 0 ? text(folders) : first;
    return name === undefined ? [] : [[name, Buffer.from(plainText(html), 'utf8')]];
  });
  const made = filesBeside(folder)
    .filter((name) => !isOther(`${part}/${name}`))
    .map((name): [string, Uint8Array] => [name, readFileSync(join(folder, name))]);
  const files = [...texts, ...made, [basename(licence), readFileSync(licence)] satisfies [string, Uint8Array]];
  writeZip(
    join(dist, file),
    files,
    pages.map(({ html }) => html),
  );
  return files.length;
}
