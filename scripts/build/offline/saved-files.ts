/** Which files of the site can be saved on a device, and in which part. */
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { hashOf, type PartName, type SavedFile } from '../../../src/lib/offline/list.ts';
import type { Sizes } from '../../../src/lib/offline/sizes.ts';
import { filesIn } from '../../files-in.ts';
import { packings } from '../../hosting/packed-files.ts';

const kinds: readonly (readonly [PartName, readonly string[]])[] = [
  ['site', ['.html', '.css', '.js', '.json', '.svg', '.png', '.jpg', '.woff2', '.webmanifest', '.vtt', '.csv', '.xml']],
  ['site', ['.pagefind', '.pf_fragment', '.pf_index', '.pf_meta', '.txt']],
  ['films', ['.mp4', '.webm']],
  ['files', ['.pdf', '.docx', '.pptx']],
];

/** What the site never asks for by itself: the gallery, and what is for hosts. */
const leftOut = /^dev\/|^(?:404\.html|robots\.txt|service-worker\.js|offline\/list\.json)$|^\.well-known\//;

/** The part that a file belongs to. Undefined for one that is never saved: a ZIP holds the same files once more. */
export const partOf = (file: string): PartName | undefined =>
  leftOut.test(file) ? undefined : kinds.find(([, ends]) => ends.includes(extname(file)))?.[0];

interface Found {
  part: PartName;
  file: string;
}

/** What can be saved, in order of name. */
export const savedFilesIn = (dist: string): Found[] =>
  filesIn(dist).flatMap((file) => {
    const part = partOf(file);
    return part ? [{ part, file }] : [];
  });

/** How many bytes are sent for a file to a browser that knows brotli, which all that know service workers do. */
export const sentBytes = (dist: string, file: string): number =>
  (statSync(join(dist, file) + packings.br, { throwIfNoEntry: false }) ?? statSync(join(dist, file))).size;

/** What each part takes on a device, and what is loaded for it. */
export function sizesOf(dist: string, found: readonly Found[]): Sizes {
  const sizes = { site: { room: 0, load: 0 }, films: { room: 0, load: 0 }, files: { room: 0, load: 0 } };
  for (const { part, file } of found) {
    sizes[part].room += statSync(join(dist, file)).size;
    sizes[part].load += sentBytes(dist, file);
  }
  return sizes;
}

/** The entry of a file in the list. A page stands there by its address, which is that of its folder. */
export async function entryOf(dist: string, file: string): Promise<SavedFile> {
  const hash = await hashOf(readFileSync(join(dist, file)));
  return [file.replace(/(^|\/)index\.html$/, '$1'), hash, sentBytes(dist, file)];
}
