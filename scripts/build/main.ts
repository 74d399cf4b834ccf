/**
 * `npm run build`: everything in dist/, in order. Content is checked first, so that a mistake stops the build
 * before anything is made; the files to download come before search, so that sizes are true.
 *
 * The site is made in dist-next/ and takes the place of dist/ only when it is whole. `--pages` leaves out the files to
 * download, for somebody who tries out a page: links to those files then lead nowhere, and the checks of the site say so.
 */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { address } from '../address.ts';
import { headersFile } from '../headers.ts';
import { readContentTree } from '../check/content/tree.ts';
import { pagesIn } from '../check/site/pages-in.ts';
import { filmProblems } from '../films/check.ts';
import { makePackDocx } from './docx/pack-docx.ts';
import { makePackSet } from './pack-set.ts';
import { printSheets } from './print/print-sheets.ts';
import { run, runPackage } from './run.ts';
import { buildSearch } from './search.ts';
import { fillSizes } from './sizes.ts';
import { runSteps } from './steps.ts';
import { buildSymbolsZip } from './symbols-zip.ts';
import { makeWallSet } from './wall-set.ts';

const next = 'dist-next';
const { origin, base } = address();
const pagesOnly = process.argv.includes('--pages');

await runSteps('Build', [
  {
    name: 'Checking the content',
    run: async () => (await run(process.execPath, ['scripts/check/content.ts'])).trim(),
  },
  {
    name: 'Checking the files of the films',
    run: async () => {
      const problems = await filmProblems(process.cwd());
      if (problems.length > 0) throw new Error(`${problems.join('\n')}\nMake them again: npm run films`);
      return 'all up to date';
    },
  },
  {
    name: 'Making the pages',
    run: async () => {
      rmSync(next, { recursive: true, force: true });
      await runPackage('astro/bin/astro.mjs', ['build', '--outDir', next]);
      writeFileSync(`${next}/_headers`, headersFile(base));
      return `${pagesIn(next).length} pages`;
    },
  },
  {
    name: 'Packing the symbols',
    run: async () => `${await buildSymbolsZip(await readContentTree(process.cwd()), next)} symbols`,
  },
  {
    name: 'Printing the packs and leaflets',
    run: async () => {
      if (pagesOnly) return 'left out';
      const { files, printed } = await printSheets(next, { origin, base });
      await makePackDocx(next);
      makePackSet(next, 'LICENSE-CONTENT.md');
      makeWallSet(next, 'LICENSE-CONTENT.md');
      const sizes = fillSizes(next);
      return `${files} files (${printed} printed, the others had not changed), ${sizes} sizes filled in`;
    },
  },
  {
    name: 'Making the search index',
    run: async () => `${await buildSearch(next)} pages`,
  },
  {
    name: 'Putting the new site in place',
    run: async () => {
      if (existsSync('dist')) renameSync('dist', 'dist-old');
      renameSync(next, 'dist');
      rmSync('dist-old', { recursive: true, force: true });
      return Promise.resolve('dist/ is ready');
    },
  },
]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error('\nThe build stopped. dist/ is as it was before.');
  process.exit(1);
});
