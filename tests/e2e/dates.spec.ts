import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

/** The clock stands at midday on 22 November 2026. */
const open = async (page: Page, at = ''): Promise<void> => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  await page.goto(`get-help/dates/${at}`);
};

const ask = async (page: Page, what: string, day: string, month: string, year: string): Promise<void> => {
  await page.getByLabel('What happened?').selectOption(what);
  await page.getByRole('textbox', { name: 'Day' }).fill(day);
  await page.getByRole('textbox', { name: 'Month' }).fill(month);
  await page.getByRole('textbox', { name: 'Year' }).fill(year);
  await page.getByRole('button', { name: 'Show me the dates' }).click();
};

test.describe('the date finder', () => {
  test('says what is due, earliest first, how far off it is, and its law', async ({ page }) => {
    await open(page);
    await ask(page, 'came-into-care', '2', 'nov', '2026');
    const part = page.locator('[data-happening="came-into-care"]');
    await expect(part.getByRole('heading', { name: 'You came into care' })).toBeFocused();
    await expect(part).toContainText('Counted from Monday 2 November 2026.');
    const due = part.locator('[data-due]');
    await expect(due.first()).toContainText('By Monday 9 November 2026. This day has passed. (Within 1 week)');
    const review = due.filter({ hasText: 'Your first review' });
    await expect(review).toContainText('By Monday 30 November 2026. That is in 8 days. (Within 20 working days)');
    await expect(review.getByRole('link', { name: /regulation 33/ })).toBeVisible();
    await expect(page.locator('[data-happening]:visible')).toHaveCount(1);
  });

  test('gives the longest time too, and does not guess at school days', async ({ page }) => {
    await open(page, '#complained');
    await expect(page.getByRole('group', { name: 'Which day did the council get your complaint?' })).toBeVisible();
    await ask(page, 'complained', '13', '11', '2026');
    await expect(page.locator('[data-due]:visible')).toContainText('It can take until Friday 11 December 2026.');
    await ask(page, 'excluded', '13', '11', '2026');
    await expect(page.locator('[data-due]:visible')).toContainText('ask the school for the date');
    await expect(page.getByRole('button', { name: 'Save to a calendar' })).toBeHidden();
  });

  test('says today and tomorrow, in the time of England', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-06-09T23:30:00Z'));
    await page.goto('get-help/dates/');
    await ask(page, 'council-home', '3', '6', '2026');
    await expect(page.locator('[data-due]:visible')).toContainText('By Wednesday 10 June 2026. That is today.');
    await ask(page, 'council-home', '4', '6', '2026');
    await expect(page.locator('[data-due]:visible')).toContainText('That is tomorrow.');
  });

  test('says what to type when something is missing or is no day', async ({ page }) => {
    await open(page);
    const said = page.getByRole('alert');
    await page.getByRole('button', { name: 'Show me the dates' }).click();
    await expect(said).toHaveText('Choose what happened.');
    await expect(page.getByLabel('What happened?')).toBeFocused();
    for (const day of ['31', '', '<script>alert(1)</script>', '٣', '👋🏽', '   ']) {
      await ask(page, 'came-into-care', day, '2', '2026');
      await expect(said).toHaveText('Type the day, the month and the year, for example 6 8 2026.');
      await expect(page.getByRole('textbox', { name: 'Day' })).toBeFocused();
    }
    await ask(page, 'came-into-care', '1', '2', '1999');
    await expect(said).toHaveText('We can count from a day between 1 January 2025 and 31 December 2027.');
    await ask(page, 'came-into-care', '24', '12', '2027');
    await expect(said).toBeEmpty();
    await expect(page.locator('[data-due]', { hasText: 'Your first review' })).toContainText(
      'The bank holidays of that time are not known yet',
    );
  });

  test('saves a calendar file, which can say only "Reminder"', async ({ page }) => {
    await open(page);
    await ask(page, 'asked-stage-2', '16', '11', '2026');
    const save = async (): Promise<{ name: string; text: string }> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save to a calendar' }).click(),
      ]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    };
    const plain = await save();
    expect(plain.name).toBe('dates.ics');
    expect(plain.text).toContain('DTSTART;VALUE=DATE:20261221\r\n');
    expect(plain.text).toContain('SUMMARY:You get the stage 2 answer\r\n');
    await page.getByLabel('In the calendar, write only').check();
    await page.getByLabel('Also remind me in 1 month').check();
    const neutral = await save();
    expect(neutral.name).toBe('reminders.ics');
    expect(neutral.text.match(/SUMMARY:.*/g)).toEqual(Array(3).fill('SUMMARY:Reminder'));
    expect(neutral.text).not.toContain('stage');
    for (const day of ['20261222', '20270222']) expect(neutral.text).toContain(`DTSTART;VALUE=DATE:${day}`);
  });

  test('starts again with the whole list, and keeps nothing', async ({ page, context }) => {
    await open(page);
    await ask(page, 'turned-16', '30', '11', '2026');
    await expect(page.locator('[data-due]:visible')).toContainText('By Sunday 28 February 2027.');
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(page.getByLabel('What happened?')).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'Day' })).toHaveValue('');
    await expect(page.locator('[data-happening="turned-16"] [data-when]')).toHaveText('Within 3 months');
    expect(await page.locator('[data-happening]:visible').count()).toBeGreaterThan(20);
    const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(kept + (await context.cookies()).length).toBe(0);
    expect(page.url()).not.toContain('?');
  });

  test('prints the answer alone, in large print when it is chosen', async ({ page }) => {
    await open(page);
    await ask(page, 'asked-records', '22', '11', '2026');
    const size = (): Promise<number> =>
      page.locator('[data-due]:visible').evaluate((due) => parseFloat(getComputedStyle(due).fontSize));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('By Tuesday 22 December 2026.')).toBeVisible();
    await expect(page.getByText('I will look again on: 22 December 2026 and 22 February 2027')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'All time limits, by subject' })).toBeHidden();
    const normal = await size();
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Large print').check();
    await page.emulateMedia({ media: 'print' });
    expect(normal).toBeCloseTo(16, 1);
    expect(await size(), '18 points are 24 pixels').toBeCloseTo(24, 1);
  });
});
