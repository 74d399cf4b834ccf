import { test as bare } from '@playwright/test';
import { expect, test } from '../support/test.ts';

test.describe('leaving this site', () => {
  test('the way out is the second stop of the Tab key, after the skip link', async ({ page }) => {
    await page.goto('rights/moving-home/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Go to the main part of this page' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Leave this site' })).toBeFocused();
  });

  for (const [name, viewport] of [
    ['a phone of 320 px', { width: 320, height: 640 }],
    ['400% zoom', { width: 320, height: 256 }],
    ['a wide screen', { width: 1280, height: 800 }],
  ] as const) {
    test(`it stays in reach at the end of a long page on ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto('rights/moving-home/');
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      const leave = page.getByRole('link', { name: 'Leave this site' });
      await expect(leave).toBeInViewport({ ratio: 1 });
      const box = await leave.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
    });
  }
});

/* A test that leaves on purpose, so it cannot hold the promise of no request elsewhere. The everyday page is played. */
bare('after leaving, "back" does not return to this site', async ({ page, baseURL }) => {
  await page.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ body: '<title>Weather</title>', contentType: 'text/html' }),
  );
  await page.goto('about:blank');
  await page.goto('rights/moving-home/');
  await page.getByRole('link', { name: 'Leave this site' }).click();
  await expect(page).toHaveTitle('Weather');
  await page.goBack();
  expect(page.url().startsWith(baseURL ?? '')).toBe(false);
});
