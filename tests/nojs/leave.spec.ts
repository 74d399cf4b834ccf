import { everydayPage, expect, screens, test } from '../support/everyday.ts';

test.use({ javaScriptEnabled: false });

test.describe('leaving this site when JavaScript is off or fails', () => {
  for (const [name, viewport] of screens) {
    test(`works by pressing, at the end of a long page on ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto('rights/moving-home/');
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      await page.getByRole('link', { name: 'Leave this site' }).click();
      await expect(page).toHaveTitle('Weather');
    });

    test(`works by keyboard alone on ${name}, in three presses`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto('rights/moving-home/');
      for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
      await expect(page).toHaveTitle('Weather');
    });

    test(`works on ${name} whatever was chosen in "How it looks"`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto('rights/moving-home/#how-it-looks');
      for (const choice of ['Very large', 'More space', 'White and yellow on black'])
        await page.getByRole('radio', { name: choice }).check();
      const leave = page.getByRole('link', { name: 'Leave this site' });
      await expect(leave).toBeInViewport({ ratio: 1 });
      await leave.click();
      await expect(page).toHaveTitle('Weather');
    });
  }

  test('tells the other page nothing: not where it came from, not what was typed', async ({ page, asked }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('rights/moving-home/');
    await page.getByRole('searchbox', { name: 'Search this site' }).fill('someone hurts me');
    await page.getByRole('link', { name: 'Leave this site' }).click();
    await expect(page).toHaveTitle('Weather');
    expect(asked).toEqual([{ url: everydayPage, referer: undefined }]);
  });
});
