/** Prints a page of the site to an accessible PDF file. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { checkPdf } from './check.ts';
import { fixPdf, type FixReport } from './fix.ts';
import { gatherFacts, type PageProblems, pointLinksAt, settlePage } from './page-facts.ts';
import { dressForPaper, type Paper } from './paper.ts';

export interface PrintOptions extends Paper {
  /** The title of the file, where it is not that of the page. */
  title?: string;
  /** Where readers find the site, such as `https://example.org`. Links to other pages lead there. */
  origin: string;
  /** The date in the file. The same page and date give the same file. */
  date: Date;
}

export interface PrintedFile {
  /** The size of the file in bytes. */
  size: number;
  report: FixReport;
}

/** In milliseconds. Several pages are printed side by side, and the machine may have other work. */
const MOST_PATIENCE = 180_000;

function listProblems(problems: PageProblems): string[] {
  const { picturesWithoutAlt, picturesNotLoaded, fontsNotLoaded, tablesWithoutHeaders } = problems;
  const tell = (what: string, which: string[]): string[] => (which.length > 0 ? [`${what}: ${which.join(', ')}`] : []);
  return [
    ...tell('pictures without an alt attribute (write alt="" for decoration)', picturesWithoutAlt),
    ...tell('pictures that did not load', picturesNotLoaded),
    ...tell('fonts that did not load', fontsNotLoaded),
    ...tell('tables without a heading cell (th)', tablesWithoutHeaders),
  ];
}

async function openPage(page: Page, url: string): Promise<void> {
  if (!/^https?:/.test(url))
    throw new Error('its address must begin with http: links of a page in a file lead nowhere');
  await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' });
  const response = await page.goto(url, { waitUntil: 'load' });
  if (!response?.ok()) throw new Error(`the page answers ${response?.status() ?? 'nothing'}`);
  const problems = listProblems(await settlePage(page));
  if (problems.length > 0) throw new Error(problems.join('; '));
}

async function makePdf(page: Page, url: string, { title, origin, date, ...paper }: PrintOptions) {
  await openPage(page, url);
  await dressForPaper(page, paper);
  await pointLinksAt(page, new URL(origin).origin);
  const facts = await gatherFacts(page);
  const printed = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  const fixed = await fixPdf(printed, { ...facts, title: title ?? facts.title, words: new Set(facts.words), date });
  const findings = await checkPdf(fixed.bytes);
  if (findings.length > 0) {
    const lines = findings.map(({ rule, message, count }) => `  ${rule}, ${count} times: ${message}`);
    throw new Error(`the PDF is not accessible\n${lines.join('\n')}`);
  }
  return fixed;
}

/**
 * Prints the page at `url` to `outFile`, mends what Chromium's PDF lacks and checks the result.
 * Throws an Error that names the page when it cannot be opened, when a picture, a font or a text alternative
 * is missing, or when the file does not pass; then no file is written.
 */
export async function printPdf(
  browser: Browser,
  url: string,
  outFile: string,
  options: PrintOptions,
): Promise<PrintedFile> {
  // Without scripts what is printed is the page as it was built, and starting the voices of read-aloud costs no time.
  const context = await browser.newContext({ javaScriptEnabled: false });
  context.setDefaultTimeout(MOST_PATIENCE);
  try {
    const { bytes, report } = await makePdf(await context.newPage(), url, options);
    await mkdir(dirname(outFile), { recursive: true });
    await writeFile(outFile, bytes);
    return { size: bytes.length, report };
  } catch (error) {
    // Playwright adds a log of its calls, which tells the author of a page nothing.
    const [reason] = (error as Error).message.split('\nCall log:');
    throw new Error(`${url} could not be printed: ${reason}`, { cause: error });
  } finally {
    await context.close();
  }
}
