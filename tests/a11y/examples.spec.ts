/** Every example of every component, in the states that a reader's device can ask for. Built with GALLERY=1 by `npm test`. */
import { violations } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';

const gallery = 'dev/components/';

const asks = [
  { name: 'as it is', media: {} },
  { name: 'more contrast', media: { contrast: 'more' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
] as const;

for (const { name, media } of asks) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`no component breaks an accessibility rule: ${name}, ${colorScheme}, 320 and 1280 px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce', ...media });
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(gallery);
        expect(await violations(page), `${width} px`).toEqual([]);
      }
    });
  }
}
