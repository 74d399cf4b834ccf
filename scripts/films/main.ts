/**
 * `npm run films`: makes the files of the films whose storyboards have changed: WebM (VP9) and MP4 (H.264), the words
 * in the picture, no sound. `-- --all` makes every one. The player of the site shows each moment, so a file shows
 * what a reader sees. Run it when the build says that a film is old, and commit what it makes in public/watch/.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { FilmPlayer } from '../../src/scripts/film-player.ts';
import { lengthOf } from '../../src/lib/film/timing.ts';
import { launchBrowser } from '../browser/find.ts';
import { run, runPackage } from '../build/run.ts';
import { sizeInWords } from '../../src/lib/size.ts';
import { serve } from '../serve/server.ts';
import { filmFile, filmProblems, forms } from './check.ts';
import { size, startEncoder } from './encode.ts';
import { framesOf } from './frames.ts';
import { storyboards, type Storyboard } from './storyboards.ts';

const root = resolve(import.meta.dirname, '../..');
const built = join(root, 'dist-films');

/** The page of a film with nothing but its picture, in light colours. */
async function openFilm(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: size, colorScheme: 'light', reducedMotion: 'no-preference' });
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(async () => {
    document.querySelector('film-player')?.setAttribute('data-frame', '');
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all([document.fonts.ready, ...pictures.map((picture) => picture.decode())]);
  });
  return page;
}

async function makeFilm(browser: Browser, address: string, { id, film, stamp }: Storyboard): Promise<string> {
  const page = await openFilm(browser, `${address}watch/${id}/`);
  const encoder = await startEncoder(browser, { title: film.title, comment: stamp });
  const player = page.locator('film-player');
  for (const frame of framesOf(film.scenes)) {
    await player.evaluate((element, time) => (element as FilmPlayer).showAt(time), frame.time);
    await encoder.add(await page.screenshot({ animations: 'allow' }), frame);
  }
  const files = await encoder.finish();
  await page.close();
  for (const form of forms) {
    const file = join(root, filmFile(id, form));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, files[form]);
  }
  return `${lengthOf(film.scenes) / 1000} s, ${forms.map((form) => `${form} ${sizeInWords(files[form].length)}`).join(', ')}`;
}

const problems = await filmProblems(root);
const all = process.argv.includes('--all');
const due = (await storyboards(root)).filter(
  ({ id }) => all || forms.some((form) => problems.some((problem) => problem.startsWith(`${filmFile(id, form)} `))),
);
if (due.length === 0) {
  console.log('The files of all films are up to date.');
} else {
  console.log((await run(process.execPath, ['scripts/check/content.ts'])).trim());
  await runPackage('astro/bin/astro.mjs', ['build', '--outDir', built], { env: { BASE_PATH: '/' } });
  const { server, address } = await serve({ root: built, base: '/', port: 0 });
  const browser = await launchBrowser();
  try {
    for (const [index, storyboard] of due.entries()) {
      console.log(`${index + 1} of ${due.length}: ${storyboard.film.title} …`);
      console.log(`    ${await makeFilm(browser, address, storyboard)}`);
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(built, { recursive: true, force: true });
  }
}
