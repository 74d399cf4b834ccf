/**
 * `npm run build`: everything in dist/, in order. Content is checked first, so that a mistake stops the build
 * before anything is made; the files to download come before search, so that sizes are true; text is packed after that,
 * and the list of what can be saved is made last of all.
 *
 * The site is made in dist-next/ and takes the place of dist/ only when it is whole. `--pages` leaves out the files to
 * download, for somebody who tries out a page: links to those files then lead nowhere, and the checks of the site say so.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { readContentTree } from '../check/content/tree.ts';
import { pagesIn } from '../check/site/pages-in.ts';
import { filmProblems } from '../films/check.ts';
import { packFiles } from '../hosting/packed-files.ts';
import { hostedSite } from '../hosting/site.ts';
import { hostingFolder, writeForServers, writePublished } from '../hosting/write.ts';
import { dependenciesIn, licenceTexts } from '../licences/dependencies.ts';
import { sizeInWords } from '../../src/lib/size.ts';
import { stickFile, stickSumFile } from '../../src/lib/stick-edition.ts';
import { bundleWorker } from './offline/bundle-worker.ts';
import { makeOffline } from './offline/make-offline.ts';
import { makeDocxFiles } from './docx/page-docx.ts';
import { makeFileSet, packSet, schoolSet } from './file-set.ts';
import { makeSlideFiles } from './pptx/page-pptx.ts';
import { printSheets } from './print/print-sheets.ts';
import { bringBack, putInPlace } from './put-in-place.ts';
import { run, runPackage } from './run.ts';
import { buildSearch } from './search.ts';
import { fillSizes } from './sizes.ts';
import { runSteps } from './steps.ts';
import { makeStick } from './stick/make-stick.ts';
import { buildSymbolsZip } from './symbols-zip.ts';
import { makeWallSet } from './wall-set.ts';

const next = 'dist-next';
const site = hostedSite();
const pagesOnly = process.argv.includes('--pages');

if (bringBack('dist')) console.log('The last build was killed at its very end. dist/ is the site before it again.');

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
      writePublished(site, next);
      writeFileSync(`${next}/licences.txt`, licenceTexts(process.cwd(), dependenciesIn(process.cwd())));
      return `${pagesIn(next).length} pages`;
    },
  },
  {
    name: 'Packing the symbols',
    run: async () => `${await buildSymbolsZip(await readContentTree(process.cwd()), next)} symbols`,
  },
  {
    name: 'Printing the packs, leaflets and sheets for schools',
    run: async () => {
      if (pagesOnly) return 'left out';
      const { files, printed } = await printSheets(next, site);
      await makeDocxFiles(next);
      await makeSlideFiles(next);
      // After every other file: they take along what is there.
      for (const set of [packSet, schoolSet]) makeFileSet(next, set, 'LICENSE-CONTENT.md');
      makeWallSet(next, 'LICENSE-CONTENT.md');
      const sizes = fillSizes(next, [stickFile, stickSumFile]);
      return `${files} files (${printed} printed, the others had not changed), ${sizes} sizes filled in`;
    },
  },
  {
    name: 'Making the stick edition',
    run: async () => {
      if (pagesOnly) return 'left out';
      const { files, bytes } = makeStick(await readContentTree(process.cwd()), next, site);
      fillSizes(next);
      return `${files} files, ${sizeInWords(bytes)}`;
    },
  },
  {
    name: 'Making the search index',
    run: async () => `${await buildSearch(next)} pages`,
  },
  {
    name: 'Packing the text, so that servers need not',
    run: async () => {
      const { files, plain, packed } = await packFiles(next);
      return `${files} files, ${sizeInWords(plain)} to ${sizeInWords(packed)}`;
    },
  },
  {
    name: 'Listing what can be saved for use without internet',
    run: async () => {
      const { files, sizes } = await makeOffline(next, site, await bundleWorker('service-worker', site.base));
      const said = Object.entries(sizes).map(([part, { room }]) => `${part} ${sizeInWords(room)}`);
      return `${files} files: ${said.join(', ')}`;
    },
  },
  {
    name: 'Putting the new site in place',
    run: async () => {
      putInPlace(next, 'dist');
      const workerOff = await bundleWorker('service-worker-off', site.base);
      const names = writeForServers(site, hostingFolder, { 'service-worker-off.js': workerOff });
      return `dist/ is ready; ${hostingFolder}/ has ${names.join(', ')}`;
    },
  },
]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error('\nThe build stopped. dist/ is as it was before.');
  process.exit(1);
});
