/**
 * The list of all that can be saved on a device, and the names that the page, the service worker and the build share.
 * The build writes it (scripts/build/offline). It is one fixed set, the same for all: it tells nothing about a reader.
 */

/** What can be saved: every page with what it needs, and by choice films as files and files to print. */
export const partNames = ['site', 'films', 'files'] as const;
export type PartName = (typeof partNames)[number];

/** Where a file is inside the site ("" is the home page), what its content must be, and how many bytes are sent for it. */
export type SavedFile = readonly [path: string, hash: string, bytes: number];

export interface SavedList {
  /** Names all the content: another letter anywhere is another version. */
  version: string;
  /** Names the headers that are kept with the files. A file is never taken over from a list with others. */
  headers: string;
  /** Addresses inside the site that moved, and where to. */
  moved: Readonly<Record<string, string>>;
  parts: Readonly<Record<PartName, readonly SavedFile[]>>;
}

/** Inside the site. */
export const listPath = 'offline/list.json';
export const workerPath = 'service-worker.js';
/** The page that is shown in the place of one that is not saved. */
export const offlinePage = 'offline/';

/** Stands in the service worker in the place of the version, until the build knows it. */
export const versionMark = '__SAVED_VERSION__';

const ours = (base: string): string => `help-at-hand ${base} `;

/** The name of the store on the device that holds one version. */
export const storeName = (base: string, version: string): string => ours(base) + version;

/** True for a store of this site. Another site below the same address, with another base path, has its own. */
export const isOurStore = (base: string, name: string): boolean => name.startsWith(ours(base));

/** Where an address is inside the site, without "index.html". Undefined when it is outside of the base path. */
export const pathInside = (base: string, pathname: string): string | undefined =>
  pathname.startsWith(base) ? pathname.slice(base.length).replace(/(^|\/)index\.html$/, '$1') : undefined;

/** The first letters of the SHA-256 of a content: 132 bits. */
export async function hashOf(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const text = btoa(String.fromCharCode(...digest));
  return text.replaceAll('+', '-').replaceAll('/', '_').slice(0, 22);
}
