/** Writes what hosts need: two files into the site, for hosts that read them there, and one for each server beside it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apacheFile } from './apache.ts';
import { caddyFile } from './caddy.ts';
import { headersFile, redirectsFile } from './cdn.ts';
import { nginxFile } from './nginx.ts';
import type { HostedSite } from './site.ts';

/** Beside dist/, not in it: readers need none of these files. */
export const hostingFolder = 'dist-hosting';

/** Writes the two files that hosts read inside the site. */
export function writePublished(site: HostedSite, dist: string): void {
  writeFileSync(join(dist, '_headers'), headersFile(site));
  writeFileSync(join(dist, '_redirects'), redirectsFile(site));
}

/** Makes the folder with the files for servers anew, and others beside them. Returns their names. */
export function writeForServers(site: HostedSite, folder: string, others: Record<string, string> = {}): string[] {
  const files = {
    ...others,
    'nginx.conf': nginxFile(site),
    Caddyfile: caddyFile(site),
    'apache.htaccess': apacheFile(site),
  };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return Object.keys(files);
}
