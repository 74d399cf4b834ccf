/** Prints every sheet of the site to tagged PDF, several side by side, and only those that changed. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { parse } from 'node-html-parser';
import { launchBrowser } from '../../browser/find.ts';
import { printPdf } from '../../pdf/print.ts';
import { serve } from '../../serve/server.ts';
import { sizeInWords } from '../../../src/lib/size.ts';
import { PageKeys, printerVersion } from './page-key.ts';
import { PrintCache } from './print-cache.ts';
import { sheetsIn, type Sheet } from './sheets.ts';

const root = join(import.meta.dirname, '../../..');
const cacheFolder = join(root, 'node_modules/.cache/help-at-hand/printed');

/** More pages side by side than this gain nothing: the browser paints them one after the other. */
const mostSideBySide = 6;

export interface PrintSettings {
  origin: string;
  base: string;
  /** Where printed files are kept between builds. */
  cache?: string;
}

/** How many files there are, and how many of these had to be printed. */
export interface Printed {
  files: number;
  printed: number;
}

/** The date in a file is the day on which its words were checked: the same page gives the same file on any day. */
function dateOf(html: string, { path }: Sheet): Date {
  const day = parse(html).querySelector('.review-stamp time')?.getAttribute('datetime');
  if (!day) throw new Error(`${path} cannot be printed: it does not say when it was checked. Add a ReviewStamp.`);
  return new Date(`${day}T00:00:00Z`);
}

/** Runs the jobs in order, some side by side. Stops at the first that throws. */
async function sideBySide<Job>(jobs: readonly Job[], run: (job: Job) => Promise<void>): Promise<void> {
  const waiting = [...jobs];
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await run(job);
  };
  const workers = Math.min(mostSideBySide, availableParallelism() + 1);
  try {
    await Promise.all(Array.from({ length: workers }, work));
  } finally {
    waiting.length = 0;
  }
}

/** What every file depends on besides its page. */
const printerName = (browser: Browser, origin: string): string =>
  [
    printerVersion(join(root, 'scripts/pdf'), join(root, 'node_modules/@cantoo/pdf-lib')),
    browser.version(),
    origin,
  ].join(' ');

function refuseHeavy(file: string, { mostBytes }: Sheet): void {
  const { size } = statSync(file);
  if (size <= mostBytes) return;
  const most = sizeInWords(mostBytes);
  throw new Error(
    `${file} has ${sizeInWords(size)}, over its budget of ${most}: use fewer different pictures or words`,
  );
}

/** Prints every sheet into `dist`. Throws when one cannot be printed, or is over its budget of bytes. */
export async function printSheets(
  dist: string,
  { origin, base, cache: folder = cacheFolder }: PrintSettings,
): Promise<Printed> {
  const sheets = sheetsIn(dist);
  const cache = new PrintCache(folder);
  const { server, address } = await serve({ root: dist, base, port: 0 });
  const browser = await launchBrowser();
  const keys = new PageKeys({ dist, base, printer: printerName(browser, origin) });
  let done = 0;
  let printed = 0;
  try {
    await sideBySide(sheets, async (sheet) => {
      const html = readFileSync(join(dist, sheet.path, 'index.html'), 'utf8');
      const date = dateOf(html, sheet);
      const { largePrint = false, size } = sheet;
      const key = keys.of(html, `${sheet.path} ${largePrint ? 'large print' : (size ?? '')}`);
      const file = join(dist, sheet.file);
      const known = cache.get(key);
      if (known) writeFileSync(file, known);
      else {
        const paper = size ? { largePrint, size } : { largePrint };
        await printPdf(browser, `${address}${sheet.path}`, file, { origin, date, ...paper });
        cache.put(key, readFileSync(file));
        printed += 1;
      }
      refuseHeavy(file, sheet);
      done += 1;
      if (done % 10 === 0 || done === sheets.length) console.log(`    ${done} of ${sheets.length} files`);
    });
  } finally {
    await browser.close();
    server.close();
  }
  cache.clearOld();
  return { files: sheets.length, printed };
}
