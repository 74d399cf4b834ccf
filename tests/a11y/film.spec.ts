/** A film in the states that it has besides the strip, which the tests of all pages see. */
import { violations } from '../support/axe.ts';
import { sidewaysScroll } from '../support/sideways.ts';
import { expect, test } from '../support/test.ts';

type Player = HTMLElement & { showAt: (time: number) => void };

const asks = [
  { name: 'as it is', media: {} },
  { name: 'more contrast', media: { contrast: 'more' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
] as const;

for (const { name, media } of asks) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`a film breaks no accessibility rule before, while and after it plays: ${name}, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'no-preference', ...media });
      await page.goto('watch/moving-home/');
      const play = page.locator('[data-play]');
      const state = async (what: string): Promise<void> => {
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await violations(page), `${what}, ${width} px`).toEqual([]);
          const wide = await sidewaysScroll(page);
          expect(wide, `sideways scroll ${what}, ${width} px`).toBeLessThanOrEqual(0);
        }
      };
      await state('before');
      await play.click();
      await state('while it plays');
      await expect(play).toHaveText('Pause');
      await page.locator('film-player').evaluate((player) => (player as Player).showAt(Infinity));
      await expect(play).toHaveText('Play again');
      await state('after');
    });
  }
}

test('at 200% text the words of each scene are whole, at 640 and 1280 px', async ({ page }) => {
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('watch/moving-home/');
    const cut = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200%; }');
      document.adoptedStyleSheets.push(sheet);
      const player = document.querySelector('film-player') as Player;
      const clipped: string[] = [];
      for (let time = 0; time < 90_000; time += 3_000) {
        player.showAt(time);
        const scene = player.querySelector('.scene[data-now]');
        const words = scene?.querySelector('.scene__words');
        if (!scene || !words) continue;
        const inside = words.getBoundingClientRect().bottom <= scene.getBoundingClientRect().bottom + 1;
        if (!inside || words.scrollWidth > words.clientWidth + 1) clipped.push(words.textContent.trim());
      }
      if (document.documentElement.scrollWidth > window.innerWidth) clipped.push('the page scrolls sideways');
      return clipped;
    });
    expect(cut, `${width} px`).toEqual([]);
  }
});
