/**
 * Every example of every component, in each state that a reader's device, size of text, choice or lack of scripts can
 * bring it into: 216 states. Built with GALLERY=1 by `npm test`.
 */
import type { Page } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { sidewaysScroll } from '../support/sideways.ts';
import { expect, test } from '../support/test.ts';
import { turnScriptsOff } from '../support/without-scripts.ts';

const colours = (['light', 'dark'] as const).flatMap((colorScheme) => [
  { colorScheme, contrast: 'no-preference', forcedColors: 'none' } as const,
  { colorScheme, contrast: 'more', forcedColors: 'none' } as const,
  { colorScheme, contrast: 'no-preference', forcedColors: 'active' } as const,
]);

/** What a reader chooses in "How it looks", and what shows that the page has heard it. */
const choices = [
  { name: 'no pictures', value: 'pictures-off', seen: { '.word-picture': false, '.breadcrumbs': true } },
  { name: 'pictures', value: 'pictures-on', seen: { '.word-picture': true, '.breadcrumbs': true } },
  { name: 'less around the words', value: 'calm-less', seen: { '.word-picture': false, '.breadcrumbs': false } },
] as const;

const choose = (page: Page, value: string): Promise<void> =>
  page.locator(`input[value="${value}"]`).evaluate((input: HTMLInputElement) => {
    input.checked = true;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });

for (const scripts of ['on', 'off'] as const) {
  for (const { name, value, seen } of choices) {
    test(`no component breaks an accessibility rule: scripts ${scripts}, ${name}, in 36 states`, async ({ page }) => {
      test.slow();
      if (scripts === 'off') await turnScriptsOff(page);
      await page.goto('dev/components/');
      await choose(page, value);
      for (const [selector, shown] of Object.entries(seen))
        expect((await page.locator(`main ${selector}:visible`).count()) > 0, selector).toBe(shown);
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const text of ['100%', '200%']) {
          await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
          for (const [place, media] of colours.entries()) {
            await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
            const state = `${width} px, text ${text}, ${Object.values(media).join(', ')}`;
            /* Where only colours differ, no other rule can find anything new. */
            expect.soft(await violations(page, place === 0 ? 'all' : 'colours'), state).toEqual([]);
          }
          /* Letters twice as large at 320 px leave the room of 160: no one asks that of a page, and no long word fits. */
          if (width === 320 && text === '200%') continue;
          const wide = await sidewaysScroll(page);
          expect.soft(wide, `sideways scroll at ${width} px, text ${text}`).toBeLessThanOrEqual(0);
        }
      }
    });
  }
}
