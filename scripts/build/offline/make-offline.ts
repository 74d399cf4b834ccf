/** What lets a reader save the site: the list of all its files, the service worker that knows its version, and true sizes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  hashOf,
  listPath,
  offlinePage,
  type PartName,
  type SavedFile,
  type SavedList,
  versionMark,
  workerPath,
} from '../../../src/lib/offline/list.ts';
import { fillSizeMarks, type Sizes } from '../../../src/lib/offline/sizes.ts';
import { headersForAll } from '../../headers.ts';
import { packFile } from '../../hosting/packed-files.ts';
import type { HostedSite } from '../../hosting/site.ts';
import { entryOf, savedFilesIn, sizesOf } from './saved-files.ts';

const inside = (address: string): string => address.slice(1);

/** The list of a built folder. Its version names every content, so the same site has the same version. */
export async function listOf(dist: string, { redirects }: Pick<HostedSite, 'redirects'>): Promise<SavedList> {
  const parts: Record<PartName, SavedFile[]> = { site: [], films: [], files: [] };
  for (const { part, file } of savedFilesIn(dist)) parts[part].push(await entryOf(dist, file));
  const headers = await hashOf(Buffer.from(JSON.stringify(headersForAll)));
  const moved = Object.fromEntries(redirects.map(({ from, to }) => [inside(from), inside(to)]));
  const version = await hashOf(Buffer.from(JSON.stringify({ headers, moved, parts })));
  return { version, headers, moved, parts };
}

/** Writes the list of a folder and the worker of its version into it. Throws when the worker has no place for a version. */
export async function writeListAndWorker(
  dist: string,
  site: Pick<HostedSite, 'redirects'>,
  worker: string,
): Promise<SavedList> {
  if (!worker.includes(versionMark))
    throw new Error(`The service worker has no place for its version: ${versionMark}.`);
  const list = await listOf(dist, site);
  writeFileSync(join(dist, listPath), JSON.stringify(list));
  writeFileSync(join(dist, workerPath), worker.replaceAll(versionMark, list.version));
  return list;
}

/**
 * Fills in the sizes, and writes list and worker. Last of all that changes the folder: it looks at each file, and at its
 * packed twin. Throws when the page about saving has no place for a size.
 */
export async function makeOffline(
  dist: string,
  site: Pick<HostedSite, 'redirects'>,
  worker: string,
): Promise<{ files: number; sizes: Sizes }> {
  const found = savedFilesIn(dist);
  const sizes = sizesOf(dist, found);
  const page = `${offlinePage}index.html`;
  const html = readFileSync(join(dist, page), 'utf8');
  const filled = fillSizeMarks(html, sizes);
  if (filled === html) throw new Error(`${page} does not say how much room the saved site takes.`);
  writeFileSync(join(dist, page), filled);
  await packFile(join(dist, page));
  await writeListAndWorker(dist, site, worker);
  for (const file of [listPath, workerPath]) await packFile(join(dist, file));
  return { files: found.length, sizes };
}
