import { expect, test } from '../support/test.ts';

test.describe('getting help', () => {
  test('the free number is at the top of each page and starts a call', async ({ page }) => {
    for (const path of ['', 'rights/homeless-16-17/', 'get-help/', 'words/advocate/']) {
      await page.goto(path);
      const number = page.getByRole('banner').locator('a[data-phone]');
      await expect(number).toBeInViewport();
      await expect(number).toHaveAttribute('href', 'tel:08005280731');
    }
  });

  test('ways that need no voice stand above the phone', async ({ page }) => {
    await page.goto('get-help/');
    const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
    expect(headings.indexOf('Without your voice')).toBeGreaterThanOrEqual(0);
    expect(headings.indexOf('Without your voice')).toBeLessThan(headings.indexOf('With your voice'));
  });

  test('every service on the list can be reached without using a voice', async ({ page }) => {
    await page.goto('get-help/who-can-help/');
    const cards = page.locator('article.service');
    expect(await cards.count()).toBeGreaterThan(15);
    for (const card of await cards.all()) {
      await expect(card).toContainText(
        /Text:|Email:|Online:|Chat:|Sign language:|In person:|Post:|Type instead of talk:|Website:/,
      );
    }
  });
});
