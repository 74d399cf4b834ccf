/** Fills a store with files, and looks into each of them before it is kept. */
import { hashOf, listPath, type PartName, partNames, type SavedFile, type SavedList } from './list.ts';

/** As much of a browser's Cache as is needed to fill it, and to look something up in it. */
export type Store = Pick<Cache, 'keys' | 'put'>;
export type Shelf = { match: (address: string) => Promise<Response | undefined> };

/** Where a file may be on the device already. */
export type Known = (file: SavedFile) => Promise<Response | undefined>;

export interface Filling {
  base: string;
  files: readonly SavedFile[];
  into: Store;
  /** Nothing is loaded that this has. */
  known?: Known;
  /** Stops it. What is in the store then stays there, each file whole. */
  signal?: AbortSignal;
  /** Told of each file that is there, with its bytes. */
  done?: (bytes: number) => void;
}

/** As many at a time as browsers ask one server for. */
const lanes = 6;

/** What belongs to the way a file was sent, and not to the file. */
const ofTheWay = ['content-encoding', 'content-length', 'vary', 'date', 'age', 'connection', 'keep-alive'];

const pathsIn = async (base: string, store: Store): Promise<Set<string>> =>
  new Set((await store.keys()).map(({ url }) => new URL(url).pathname.slice(base.length)));

/**
 * Puts every file into the store that is not there yet. Rejects at the first that cannot be had or is not what the list
 * says; then no more are begun. Called again, it goes on where it stopped.
 */
export async function fill({ base, files, into, known, signal, done }: Filling): Promise<void> {
  const there = await pathsIn(base, into);
  const waiting = [...files];
  const lane = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      signal?.throwIfAborted();
      const [path, , bytes] = file;
      if (!there.has(path)) await into.put(base + path, (await known?.(file)) ?? (await load(base, file, signal)));
      done?.(bytes);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane)).catch((error: unknown) => {
    waiting.length = 0;
    throw error;
  });
}

/** Loads one file past the browser's cache. Throws when it is not what the list says: a server between two releases. */
async function load(base: string, [path, hash]: SavedFile, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(base + path, { cache: 'no-store', redirect: 'error', ...(signal ? { signal } : {}) });
  if (!response.ok) throw new Error(`/${path} could not be loaded: ${response.status}`);
  const content = await response.arrayBuffer();
  if ((await hashOf(content)) !== hash) throw new Error(`/${path} is not the file that the list names.`);
  const headers = new Headers(response.headers);
  for (const name of ofTheWay) headers.delete(name);
  return new Response(content, { headers });
}

/** The list that the server has now. */
export async function loadList(base: string, signal?: AbortSignal): Promise<SavedList> {
  const response = await fetch(base + listPath, { cache: 'no-store', ...(signal ? { signal } : {}) });
  if (!response.ok) throw new Error(`The list could not be loaded: ${response.status}`);
  return (await response.json()) as SavedList;
}

/** The list that lies in a store; undefined in one that was begun and got no list. */
export async function listIn(base: string, store: Shelf): Promise<SavedList | undefined> {
  const kept = await store.match(base + listPath);
  return kept && ((await kept.json()) as SavedList);
}

/** Puts the list beside its files: the next version takes from it which files it need not load. */
export const keepList = (base: string, list: SavedList, into: Pick<Store, 'put'>): Promise<void> =>
  into.put(base + listPath, new Response(JSON.stringify(list), { headers: { 'Content-Type': 'application/json' } }));

/** Finds files of a new list among those that other stores hold, by path and content. */
export async function knownIn(base: string, stores: readonly Shelf[], list: SavedList): Promise<Known> {
  const held = await Promise.all(
    stores.map(async (store) => {
      const old = await listIn(base, store);
      const same = old?.headers === list.headers ? partNames.flatMap((part) => old.parts[part]) : [];
      return { store, hashes: new Map(same.map(([path, hash]) => [path, hash])) };
    }),
  );
  return async ([path, hash]) => {
    for (const { store, hashes } of held) {
      const found = hashes.get(path) === hash ? await store.match(base + path) : undefined;
      if (found) return found;
    }
    return undefined;
  };
}

/** The parts besides the site itself that are whole in a store: those that the reader chose. */
export async function chosenIn(base: string, store: Shelf): Promise<PartName[]> {
  const list = await listIn(base, store);
  const isWhole = async (part: PartName): Promise<boolean> => {
    const files = list?.parts[part] ?? [];
    for (const [path] of files) if (!(await store.match(base + path))) return false;
    return files.length > 0;
  };
  const chosen: PartName[] = [];
  for (const part of partNames) if (part !== 'site' && (await isWhole(part))) chosen.push(part);
  return chosen;
}
