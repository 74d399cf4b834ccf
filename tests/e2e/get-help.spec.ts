import { sidewaysScroll } from '../support/sideways.ts';
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

  test('what to do in danger stands first, above the Listen bar, and is whole without JavaScript', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('get-help/now/');
    const top = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
    expect(await top('main .notice--danger')).toBeLessThan(await top('read-aloud'));
    await expect(page.locator('read-aloud')).toHaveCount(1);
    await expect(page.locator('main .notice--danger a[href="tel:999"]').first()).toBeInViewport();
    for (const name of [/nowhere to sleep/, /hurting you/, /suicide or self-harm/, /run away/, /locked up/]) {
      await expect(page.getByRole('main').getByRole('heading', { level: 2, name })).toHaveCount(1);
    }
  });

  test('a card to hold fills a phone, and its words fit on the narrowest', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('get-help/card/');
    const cards = page.locator('.show-card');
    expect(await cards.count()).toBeGreaterThan(10);
    const card = cards.filter({ hasText: 'Talking is hard for me.' });
    expect((await card.boundingBox())?.height).toBeGreaterThan(650);
    const size = await card.getByRole('heading').evaluate((words) => parseFloat(getComputedStyle(words).fontSize));
    expect(size).toBeGreaterThanOrEqual(32);
    await page.setViewportSize({ width: 320, height: 568 });
    const wide = await sidewaysScroll(page);
    expect(wide).toBeLessThanOrEqual(0);
    await expect(cards.last().getByRole('link')).toHaveAttribute('href', /^tel:/);
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
