/** Saves one version of the site on the device: for the page that the reader presses on, and for the service worker. */
import { chosenIn, fill, keepList, knownIn, type Shelf, type Store } from './fill.ts';
import { isOurStore, type PartName, partNames, type SavedList } from './list.ts';

export interface Saving {
  base: string;
  list: SavedList;
  /** The store of this version. */
  into: Store;
  /** What the reader wants besides the site. What an earlier version has is kept without asking again. */
  wanted?: readonly PartName[];
  signal?: AbortSignal;
  /** Told how many of how many bytes are there. */
  progress?: (bytes: number, all: number) => void;
}

/** The names of the stores of this site on the device. */
export const ourStores = async (base: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => isOurStore(base, name));

/** A store to look into. Unlike `caches.open` it never makes one: what was erased stays erased. */
export const shelfOf = (name: string): Shelf => ({
  match: (address) => caches.match(address, { cacheName: name }),
});

/** Resolves when all is there, whole. Rejects otherwise, and goes on where it stopped when it is called again. */
export async function save({ base, list, into, wanted = [], signal, progress }: Saving): Promise<void> {
  const shelves = (await ourStores(base)).map(shelfOf);
  const chosen = new Set<PartName>(['site', ...wanted]);
  for (const shelf of shelves) for (const part of await chosenIn(base, shelf)) chosen.add(part);
  const files = partNames.filter((part) => chosen.has(part)).flatMap((part) => list.parts[part]);
  const all = files.reduce((sum, [, , bytes]) => sum + bytes, 0);
  let there = 0;
  const done = (bytes: number): void => progress?.((there += bytes), all);
  const known = await knownIn(base, shelves, list);
  await keepList(base, list, into);
  await fill({ base, files, into, known, done, ...(signal ? { signal } : {}) });
}
