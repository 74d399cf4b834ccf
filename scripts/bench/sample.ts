/** What the bench measures: a built site and its floor, both served as hosts do. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packFiles } from '../hosting/packed-files.ts';
import { serve } from '../serve/server.ts';
import { address } from '../address.ts';
import { writeFloor } from './floor.ts';

/** One page of each type that the bench looks at. */
export const samplePages: readonly { name: string; path: string }[] = [
  { name: 'home', path: '' },
  { name: 'guide', path: 'rights/moving-home/' },
  { name: 'easy read', path: 'rights/moving-home/easy-read/' },
  { name: 'symbols', path: 'rights/moving-home/symbols/' },
  { name: 'search', path: 'search/' },
];

/** Serves dist/ and its floor while something is done with their addresses. */
export async function withSiteAndFloor(work: (site: string, floor: string) => Promise<void>): Promise<void> {
  const { base } = address();
  const root = resolve('dist');
  const bare = mkdtempSync(join(tmpdir(), 'floor-'));
  const paths = samplePages.map(({ path }) => path);
  writeFloor(root, bare, paths);
  await packFiles(bare);
  const site = await serve({ root, base, port: 0 });
  /* The headers of the site forbid styles in the page. */
  const floor = await serve({ root: bare, base: '/', headers: {}, port: 0 });
  try {
    await work(site.address, floor.address);
  } finally {
    site.server.close();
    floor.server.close();
    rmSync(bare, { recursive: true, force: true });
  }
}
