/** The same site below a path of its host: built, searched and served from a folder of its own. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runPackage } from '../../scripts/build/run.ts';
import { buildSearch } from '../../scripts/build/search.ts';
import { siteChecks } from '../../scripts/check/site/all-checks.ts';
import { readSite } from '../../scripts/check/site/built-page.ts';
import { serve } from '../../scripts/serve/server.ts';

export interface SiteAtBase {
  folder: string;
  /** Where it is served: "http://localhost:40123/some/base/". */
  address: string;
  stop: () => void;
}

/** Makes the pages and the search index, and serves them. Files to download are not made again: they hold no address. */
export async function siteAtBase(base: string): Promise<SiteAtBase> {
  const folder = mkdtempSync(join(tmpdir(), 'help-at-hand-base-'));
  await runPackage('astro/bin/astro.mjs', ['build', '--outDir', folder], { env: { BASE_PATH: base } });
  await buildSearch(folder);
  const { server, address } = await serve({ root: folder, base, port: 0 });
  const stop = (): void => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, address, stop };
}

/** Every link that leads nowhere, and every page that leaves the base path. What only a whole build makes is looked for in dist/. */
export function lostLinks({ folder }: SiteAtBase, base: string): { pages: number; problems: string[] } {
  const site = readSite(folder, base);
  const made = (message: string): boolean => {
    const file = /^links to "(.+?)", but there is no such page or file$/.exec(message)?.[1] ?? base;
    return file !== base && existsSync(resolve('dist', file.slice(base.length)));
  };
  const [reach] = siteChecks()['links'] ?? [];
  const problems = (reach?.run(site) ?? []).filter(({ message }) => !made(message));
  return { pages: site.pages.size, problems: problems.map(({ file, message }) => `${file} ${message}`) };
}
