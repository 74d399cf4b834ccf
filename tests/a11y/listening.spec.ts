/** The page while it is read aloud: the bar stands over the text, and a sentence is marked. */
import { violations } from '../support/axe.ts';
import { sidewaysScroll } from '../support/sideways.ts';
import { expect, test } from '../support/test.ts';
import { useVoices } from '../support/voices.ts';

const looks = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 1280, contrast: 'more' },
  { colorScheme: 'dark', width: 320, forcedColors: 'active' },
] as const;

for (const path of ['rights/moving-home/', 'rights/moving-home/symbols/', 'packs/moving-home/']) {
  test(`/${path} breaks no accessibility rule while it is read aloud, in any of its looks`, async ({ page }) => {
    await useVoices(page);
    await page.goto(path);
    await page.getByRole('button', { name: 'Listen' }).click();
    await page.getByRole('button', { name: 'Next sentence' }).click();
    for (const { width, ...media } of looks) {
      await page.emulateMedia({ contrast: 'no-preference', forcedColors: 'none', reducedMotion: 'reduce', ...media });
      await page.setViewportSize({ width, height: 900 });
      expect(await violations(page), JSON.stringify({ width, ...media })).toEqual([]);
      const wide = await sidewaysScroll(page);
      expect(wide).toBeLessThanOrEqual(0);
    }
  });
}
