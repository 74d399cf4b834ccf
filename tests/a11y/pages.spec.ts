/**
 * Every page, in both colour schemes and at both widths. Pages of one folder share a test, and so a browser context with
 * its cache: a fresh one for each of the 550 pages took longer than the judging. A fault names its page, and the pages
 * after it are still judged.
 */
import { allPages, pageTypes } from '../support/pages.ts';
import { violations, type Rules } from '../support/axe.ts';
import { sidewaysScroll } from '../support/sideways.ts';
import { expect, test } from '../support/test.ts';

const states = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'dark', width: 1280 },
] as const;

/** As many pages as one test looks at. */
const mostPages = 10;
/** In milliseconds, and far more than one page takes: a machine that does other work too is slow, not wrong. */
const mostTimeForAPage = 20_000;

/**
 * No style sheet shows or hides anything by the colour scheme, so what changes in the dark is colours. One page of each
 * kind is judged by every rule in the dark too, in case that stops being true.
 */
const rulesFor = (path: string, colorScheme: string): Rules =>
  colorScheme === 'light' || pageTypes.includes(path) ? 'all' : 'colours';

const folders = Map.groupBy(allPages(), (path) => path.split('/').slice(0, -1)[0] ?? '');

for (const [folder, paths] of folders) {
  for (let first = 0; first < paths.length; first += mostPages) {
    const some = paths.slice(first, first + mostPages);
    const which = `/${folder} pages ${first + 1} to ${first + some.length} of ${paths.length}`;
    test(`${which} break no accessibility rule and never scroll sideways, light and dark, 320 and 1280 px`, async ({
      page,
    }) => {
      test.setTimeout(some.length * mostTimeForAPage);
      for (const path of some) {
        await page.goto(path);
        for (const { colorScheme, width } of states) {
          const where = `/${path}, ${colorScheme}, ${width} px`;
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 900 });
          expect.soft(await violations(page, rulesFor(path, colorScheme)), where).toEqual([]);
          const wide = await sidewaysScroll(page);
          expect.soft(wide, `sideways scroll: ${where}`).toBeLessThanOrEqual(0);
        }
      }
    });
  }
}
