/**
 * The address that the site is built for: content/site.yaml, unless SITE_ORIGIN or BASE_PATH say otherwise.
 * The only place that decides it.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Address = { origin: string; base: string };

/** Reads origin and base path; an empty variable counts as none. Throws when the base path has no slash at both ends. */
export function address(env: NodeJS.ProcessEnv = process.env): Address {
  const site = parse(readFileSync(new URL('../content/site.yaml', import.meta.url), 'utf8')) as Address;
  const origin = (env['SITE_ORIGIN'] || site.origin).replace(/\/+$/, '');
  const base = env['BASE_PATH'] || site.base;
  if (!/^\/(.+\/)?$/.test(base)) {
    throw new Error(`BASE_PATH is "${base}". Type / or a path with a slash at both ends, for example /rights/`);
  }
  return { origin, base };
}
