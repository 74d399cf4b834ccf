import { allPages, pageTypes } from '../support/pages.ts';
import { violations, type Rules } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';

const states = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'dark', width: 1280 },
] as const;

/**
 * No style sheet shows or hides anything by the colour scheme, so what changes in the dark is colours. One page of each
 * kind is judged by every rule in the dark too, in case that stops being true.
 */
const rulesFor = (path: string, colorScheme: string): Rules =>
  colorScheme === 'light' || pageTypes.includes(path) ? 'all' : 'colours';

test.describe('every page, light and dark, on a phone of 320 px and a screen of 1280 px', () => {
  for (const path of allPages()) {
    test(`/${path} breaks no accessibility rule and never scrolls sideways`, async ({ page }) => {
      await page.setViewportSize({ width: states[0].width, height: 900 });
      await page.goto(path);
      for (const { colorScheme, width } of states) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        expect(await violations(page, rulesFor(path, colorScheme)), `${colorScheme}, ${width} px`).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wide, `sideways scroll at ${width} px, ${colorScheme}`).toBeLessThanOrEqual(0);
      }
    });
  }
});
