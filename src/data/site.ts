/** Facts about the site itself, and the one function that makes links. */
import { siteSchema, type Site } from '../schemas/site.ts';
import { readFacts } from './facts.ts';

const [[path, text] = ['content/site.yaml', '']] = Object.entries(
  import.meta.glob<string>('/content/site.yaml', { query: '?raw', import: 'default', eager: true }),
);

export const site: Site = readFacts(path, text, siteSchema);

/**
 * The address of a page or file of this site, for any base path.
 * Leaves other addresses (https, mailto, tel, #fragment) as they are.
 */
export function link(address: string): string {
  if (!address.startsWith('/')) return address;
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}`;
}

/** The full address of a page, for print, PDF and search engines. */
export const fullLink = (address: string): string => `${import.meta.env.SITE}${link(address)}`;
