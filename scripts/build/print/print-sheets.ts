/** Prints the packs to tagged PDF, from their own pages. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../browser/find.ts';
import { printPdf } from '../pdf/print.ts';
import { serve } from '../serve/server.ts';

type Sheet = { path: string; file: string };

/** What is printed: each pack, and its easy-read form where there is one. */
function sheets(dist: string): Sheet[] {
  const packs = join(dist, 'packs');
  const names = existsSync(packs) ? readdirSync(packs, { withFileTypes: true }) : [];
  return names
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [
      { path: `packs/${name}/`, file: `packs/${name}/${name}.pdf` },
      { path: `packs/${name}/easy-read/`, file: `packs/${name}/${name}-easy-read.pdf` },
    ])
    .filter(({ path }) => existsSync(join(dist, path, 'index.html')));
}

/**
 * Prints every sheet into `dist`. Returns how many files were made.
 * The date in the files is fixed by SOURCE_DATE_EPOCH (seconds) where it is set, so that two builds are the same.
 */
export async function buildPacks(dist: string, { origin, base }: { origin: string; base: string }): Promise<number> {
  const { server, address } = await serve({ root: dist, base, port: 0 });
  const browser = await launchBrowser();
  const all = sheets(dist);
  const date = new Date(Number(process.env['SOURCE_DATE_EPOCH'] ?? Math.floor(Date.now() / 1000)) * 1000);
  try {
    for (const [index, { path, file }] of all.entries()) {
      console.log(`    ${index + 1} of ${all.length}: ${file}`);
      await printPdf(browser, `${address}${path}`, join(dist, file), { origin, date });
    }
  } finally {
    await browser.close();
    server.close();
  }
  return all.length;
}
