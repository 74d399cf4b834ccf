/** Addresses that need no server: from one file of a folder to another. */
import { dirname, relative } from 'node:path/posix';

/**
 * The file that an address inside the site stands for: "/rights/#now" is "rights/index.html". Undefined for an address
 * that is not of a file of this site: another site, a phone number, a place on the same page.
 */
export function fileAt(address: string, base: string): string | undefined {
  if (!address.startsWith(base)) return undefined;
  const path = address.slice(base.length).replace(/[?#].*$/, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The way from a file to another, both named from the top of the folder, with the place on the page that is asked for. */
export const wayTo = (from: string, to: string, address = ''): string =>
  relative(dirname(from), to) + (/#.*$/.exec(address)?.[0] ?? '');
