/** What a host has to know about the site, besides the headers. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { redirectsSchema, type Redirect } from '../../src/schemas/redirects.ts';
import { address } from '../address.ts';

export interface HostedSite {
  /** "https://example.org" */
  origin: string;
  /** "/" or "/rights/" */
  base: string;
  /** Addresses inside the site that moved. */
  redirects: readonly Redirect[];
}

/** Where the files for servers say that the site lies. An operator who keeps it elsewhere changes this line there. */
export const usualFolder = '/srv/help-at-hand';

/** The site as content/ describes it. Throws when content/redirects.yaml is not as it should be; the content check says why. */
export function hostedSite(): HostedSite {
  const text = readFileSync(new URL('../../content/redirects.yaml', import.meta.url), 'utf8');
  return { ...address(), redirects: redirectsSchema.parse(parse(text)).redirects };
}

/** An address inside the site as a browser asks for it: below the base path. */
export const asAsked = ({ base }: Pick<HostedSite, 'base'>, path: string): string => base + path.slice(1);
