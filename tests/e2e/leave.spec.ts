import type { Page } from '@playwright/test';
import { everydayPage, expectGone, screens, test as leaving } from '../support/everyday.ts';
import { expect, test } from '../support/test.ts';

const leave = (page: Page) => page.getByRole('link', { name: 'Leave this site' });

test.describe('leaving this site', () => {
  test('the way out is the second stop of the Tab key, after the skip link', async ({ page }) => {
    await page.goto('rights/moving-home/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Go to the main part of this page' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(leave(page)).toBeFocused();
  });

  for (const [name, viewport] of screens) {
    test(`it stays in reach at the end of a long page on ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto('rights/moving-home/');
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      await expect(leave(page)).toBeInViewport({ ratio: 1 });
      const box = await leave(page).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
    });
  }
});

leaving.describe('when somebody leaves', () => {
  for (const [name, viewport] of screens) {
    leaving(
      `from the end of a long page on ${name}, "back" does not return to this site`,
      async ({ page, baseURL }) => {
        await page.setViewportSize(viewport);
        await page.goto('rights/moving-home/');
        await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
        await leave(page).click();
        await expectGone(page, baseURL);
      },
    );

    leaving(`by keyboard alone on ${name}, it is three presses`, async ({ page, baseURL }) => {
      await page.setViewportSize(viewport);
      await page.goto('rights/moving-home/');
      for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
      await expectGone(page, baseURL);
    });

    leaving(`on ${name} it is in reach and works whatever was chosen in "How it looks"`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto('rights/moving-home/#how-it-looks');
      for (const choice of ['Very large', 'More space', 'White and yellow on black', 'One part at a time'])
        await page.getByRole('radio', { name: choice }).check();
      await page.getByRole('radio', { name: 'Only “Information”' }).check();
      await expect(leave(page)).toBeInViewport({ ratio: 1 });
      await leave(page).click();
      await expect(page).toHaveTitle('Weather');
    });
  }

  leaving('the page is covered at once, also when the other page is slow', async ({ page }) => {
    await page.route(everydayPage, () => new Promise(() => undefined));
    await page.goto('get-help/say-it/not-moving/');
    await page.getByRole('textbox').first().pressSequentially('I want to stay');
    /* In one go, because Playwright would wait for the other page before it looks. */
    const seen = await page.evaluate(() => {
      document.querySelector<HTMLAnchorElement>('a[data-leave]')?.click();
      return [...document.querySelectorAll('header, main, textarea, footer')].filter((part) => part.checkVisibility());
    });
    expect(seen).toEqual([]);
  });

  for (const [where, path, open] of [
    ['a letter', 'get-help/say-it/not-moving/', undefined],
    ['the card of a pack', 'packs/moving-home/', 'Make it yours'],
    ['the dates', 'get-help/dates/', undefined],
  ] as const) {
    leaving(`in the middle of ${where}, what was typed is gone with the page`, async ({ page, baseURL, asked }) => {
      await page.goto(path);
      const main = page.getByRole('main');
      if (open) await main.locator('summary', { hasText: open }).first().click();
      const field = main.locator('input[type="text"]:visible, textarea:visible, input:not([type]):visible').first();
      await field.fill('2');
      await leave(page).click();
      await expectGone(page, baseURL);
      for (const request of asked) expect(request).toEqual({ url: everydayPage, referer: undefined });
      await page.goto(path);
      if (open) await main.locator('summary', { hasText: open }).first().click();
      await expect(field).toHaveValue('');
    });
  }

  leaving('a page that fills the screen has a way out of its own, which does the same', async ({ page, baseURL }) => {
    await page.goto('get-help/card/');
    const ways = await page.locator('a[data-leave]').all();
    for (const way of ways) await expect(way).toHaveAttribute('href', everydayPage);
    await ways.at(-1)?.click();
    await expectGone(page, baseURL);
  });

  leaving('Shift three times leaves, also in the middle of a letter, and each press is told', async ({ page }) => {
    await page.goto('get-help/say-it/not-moving/');
    await page.getByRole('textbox').first().pressSequentially('I want to stay');
    const status = page.locator('[data-leave-status]');
    await expect(status).toHaveAttribute('aria-live', 'assertive');
    await page.keyboard.press('Shift');
    await expect(status).toHaveText('Shift: press it twice more to leave this site.');
    await page.keyboard.press('Shift');
    await expect(status).toHaveText('Shift: press it once more to leave this site.');
    await page.keyboard.press('Shift');
    await expect(page).toHaveTitle('Weather');
    expect(page.url()).not.toContain('not-moving');
  });

  leaving('capital letters do not leave, and neither does Shift with other keys between', async ({ page }) => {
    await page.goto('get-help/say-it/not-moving/');
    const field = page.getByRole('textbox').first();
    await field.focus();
    for (const key of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${key}`);
    for (const key of ['Shift', 'x', 'Shift', 'y', 'Shift', 'z']) await page.keyboard.press(key);
    await expect(field).toHaveValue('ABCDxyz');
    await expect(page.locator('[data-leave-status]')).toBeEmpty();
  });
});
