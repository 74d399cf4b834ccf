/**
 * `npm run build`: everything in dist/, in order. Content is checked first, so that a mistake stops the build
 * before anything is made; packs come before search, so that sizes are true.
 *
 * The site is made in dist-next/ and takes the place of dist/ only when it is whole.
 */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { address } from '../address.ts';
import { headersFile } from '../headers.ts';
import { pagesIn } from '../check/site/pages-in.ts';
import { filmProblems } from '../films/check.ts';
import { buildPacks } from './packs.ts';
import { run, runPackage } from './run.ts';
import { buildSearch } from './search.ts';
import { fillSizes } from './sizes.ts';
import { runSteps } from './steps.ts';

const next = 'dist-next';
const { origin, base } = address();

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
    name: 'Printing the packs',
    run: async () => {
      const files = await buildPacks(next, { origin, base });
      const sizes = fillSizes(next);
      return `${files} files, ${sizes} sizes filled in`;
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
