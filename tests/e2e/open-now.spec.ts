import type { Page } from '@playwright/test';
import { shiftsOn } from '../support/shifts.ts';
import { expect, test } from '../support/test.ts';

const line = (page: Page) => page.locator('open-now [data-line]');
const open = async (page: Page, at: string): Promise<void> => {
  await page.clock.install({ time: new Date(at) });
  await page.goto('get-help/');
};

test.describe('the line that says if Help at Hand is open', () => {
  test('is open on a weekday, and closes at the minute while the page stays open', async ({ page }) => {
    await open(page, '2026-11-20T16:58:30Z');
    await expect(line(page)).toHaveText('Open now, until 5pm.');
    await page.clock.runFor(60_000);
    await expect(line(page)).toHaveText('Open now, until 5pm.');
    await page.clock.runFor(60_000);
    await expect(line(page)).toHaveText('Closed now. Opens on Monday at 9am.');
    await expect(page.locator('open-now')).toContainText('Monday to Friday, 9am to 5pm');
  });

  test('knows bank holidays', async ({ page }) => {
    await open(page, '2026-12-28T10:00:00Z');
    await expect(line(page)).toHaveText('Closed now. Opens tomorrow at 9am.');
  });

  test('says only the hours in a year whose bank holidays are not known', async ({ page }) => {
    await open(page, '2031-06-04T10:00:00Z');
    await expect(page.locator('open-now')).toHaveText('Monday to Friday, 9am to 5pm');
  });

  test('is no live region, and moves nothing on the narrowest phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, '2026-11-20T18:00:00Z');
    await expect(line(page)).toHaveText('Closed now. Opens on Monday at 9am.');
    await expect(page.locator('open-now').locator('[role], [aria-live]')).toHaveCount(0);
    expect(await shiftsOn(page)).toEqual([]);
  });
});

test.describe('on a device in Tokyo', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  test('it is the time of England', async ({ page }) => {
    await open(page, '2026-11-19T16:30:00Z');
    await expect(line(page)).toHaveText('Open now, until 5pm.');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there are the plain hours, and no gap', async ({ page }) => {
    await page.goto('get-help/');
    await expect(page.locator('open-now')).toHaveText('Monday to Friday, 9am to 5pm');
    expect((await line(page).boundingBox())?.height ?? 0).toBe(0);
  });
});
