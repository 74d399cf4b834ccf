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

/* Tests that leave on purpose, so they cannot hold the promise of no request elsewhere. The everyday page is played. */
bare.describe('when somebody leaves', () => {
  bare.beforeEach(async ({ page }) => {
    await page.route('https://www.bbc.co.uk/**', (route) =>
      route.fulfill({ body: '<title>Weather</title>', contentType: 'text/html' }),
    );
    await page.goto('about:blank');
  });

  bare('"back" does not return to this site', async ({ page, baseURL }) => {
    await page.goto('rights/moving-home/');
    await page.getByRole('link', { name: 'Leave this site' }).click();
    await expect(page).toHaveTitle('Weather');
    await page.goBack();
    expect(page.url().startsWith(baseURL ?? '')).toBe(false);
  });

  bare('the page is covered at once, also when the other page is slow', async ({ page }) => {
    await page.route('https://www.bbc.co.uk/**', () => new Promise(() => undefined));
    await page.goto('rights/moving-home/');
    /* In one go, because Playwright would wait for the other page before it looks. */
    const seen = await page.evaluate(() => {
      document.querySelector<HTMLAnchorElement>('a[data-leave]')?.click();
      return document.querySelector('main')?.checkVisibility();
    });
    expect(seen).toBe(false);
  });

  bare('Shift three times leaves, also in the middle of a letter, and each press is told', async ({ page }) => {
    await page.goto('get-help/say-it/not-moving/');
    await page.getByRole('textbox').first().pressSequentially('I want to stay');
    const status = page.locator('[data-leave-status]');
    await page.keyboard.press('Shift');
    await expect(status).toHaveText('Shift: press it twice more to leave this site.');
    await page.keyboard.press('Shift');
    await expect(status).toHaveText('Shift: press it once more to leave this site.');
    await page.keyboard.press('Shift');
    await expect(page).toHaveTitle('Weather');
    expect(page.url()).not.toContain('not-moving');
  });

  bare('capital letters do not leave, and neither does Shift with other keys between', async ({ page }) => {
    await page.goto('get-help/say-it/not-moving/');
    const field = page.getByRole('textbox').first();
    await field.focus();
    for (const key of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${key}`);
    for (const key of ['Shift', 'x', 'Shift', 'y', 'Shift', 'z']) await page.keyboard.press(key);
    await expect(field).toHaveValue('ABCDxyz');
    await expect(page.locator('[data-leave-status]')).toBeEmpty();
  });
});
