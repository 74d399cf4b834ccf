import { expect, test } from '../support/test.ts';

test.describe('the top of a page', () => {
  for (const width of [320, 1280]) {
    test(`the free number stays in reach at the end of a long page, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto('rights/moving-home/');
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      await expect(page.getByRole('banner').locator('a[data-phone]')).toBeInViewport({ ratio: 1 });
    });
  }

  test('the bar never hides what the keyboard has reached', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await page.goto('rights/moving-home/');
    const links = page.getByRole('main').locator('a[href]:visible');
    const bar = (await page.locator('.top-bar').boundingBox())?.height ?? 0;
    const hidden: string[] = [];
    for (const link of (await links.all()).slice(0, 60)) {
      await page.keyboard.press('Tab');
      const box = await page.locator(':focus').boundingBox();
      if (box && box.y + box.height <= bar && (await page.locator('main :focus').count()) > 0) {
        hidden.push((await link.textContent()) ?? '');
      }
    }
    expect(hidden).toEqual([]);
  });
});
