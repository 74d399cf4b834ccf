import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const letter = 'get-help/say-it/advocate/';
const open = async (page: Page, path: string): Promise<void> => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  await page.goto(path);
};

test.describe('"did they do it?"', () => {
  for (const path of [letter, 'get-help/did-they-do-it/']) {
    test(`on ${path} gives both days, also as a calendar file that tells nothing, and keeps nothing`, async ({
      page,
      context,
    }) => {
      await open(page, path);
      await expect(page.locator('[data-months]')).toHaveText(['22 December 2026', '22 February 2027']);
      const save = async (): Promise<string> => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Save both days to a calendar' }).click(),
        ]);
        expect(download.suggestedFilename()).toBe('reminders.ics');
        return readFile(await download.path(), 'utf8');
      };
      expect(await save()).toContain('SUMMARY:Did they do it?\r\n');
      await page.locator('check-in').getByLabel('In the calendar, write only').check();
      const silent = await save();
      expect(silent.match(/SUMMARY:.*/g)).toEqual(['SUMMARY:Reminder', 'SUMMARY:Reminder']);
      for (const day of ['20261222', '20270222']) expect(silent).toContain(`DTSTART;VALUE=DATE:${day}`);
      const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
      expect(kept + (await context.cookies()).length).toBe(0);
    });
  }

  test('prints the slip alone when it is asked to, and the letter without it otherwise', async ({ page }) => {
    await page.addInitScript(() => (window.print = () => undefined));
    await open(page, letter);
    const slip = page.locator('.check-in__slip');
    const sheet = page.locator('[data-letter]');
    await page.emulateMedia({ media: 'print' });
    await expect(sheet).toBeVisible();
    await expect(slip).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Print this slip' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(slip).toBeVisible();
    await expect(sheet).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(sheet).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the slip has lines for the days, and no dead control', async ({ page }) => {
    await page.goto('get-help/did-they-do-it/');
    await expect(page.locator('[data-months]')).toHaveText(['____________', '____________']);
    await expect(page.getByText('I asked this person, on this day')).toBeVisible();
    await expect(page.locator('check-in').getByRole('button')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.check-in__slip')).toBeVisible();
  });
});
