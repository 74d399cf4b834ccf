/** "Look inside every page": the full text, which is fetched only when somebody wants it. */
import type { Page } from '@playwright/test';
import { ask } from '../support/search-page.ts';
import { expect, test } from '../support/test.ts';

/** The button that asks for the text of the pages, and what it finds. */
const lookInside = (page: Page) => page.getByRole('button', { name: 'Look inside every page' });
const inside = (page: Page) => page.locator('[data-more-results] a');

test('the text of every page is searched when it is wanted', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await ask(page, 'advocate');
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await lookInside(page).press('Enter');
  await expect(page.locator('[data-more-count]')).toContainText('pages with these words');
  await expect(inside(page)).toHaveCount(3);
});

test('more pages come a few at a time, none twice, and the keyboard stands at the first new one', async ({ page }) => {
  await ask(page, 'advocate');
  const links = inside(page);
  await lookInside(page).press('Enter');
  await expect(links.first()).toBeFocused();
  const showMore = page.getByRole('button', { name: 'Show more pages' });
  await showMore.press('Enter');
  await expect(links.nth(3)).toBeFocused();
  const [last, button] = await Promise.all([links.nth(5).boundingBox(), showMore.boundingBox()]);
  expect(button?.y, 'the button stands below what it adds to').toBeGreaterThan(last?.y ?? Infinity);
  const found = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(found).toHaveLength(6);
  expect(new Set(found).size).toBe(6);
  await page.getByRole('searchbox', { name: 'What do you want to know?' }).fill('pocket money');
  await expect(links).toHaveCount(0);
  await expect(lookInside(page)).toBeVisible();
});

test('a right is found once in the text of the pages, not once for each of its ways', async ({ page }) => {
  await ask(page, 'advocate');
  const links = inside(page);
  await lookInside(page).press('Enter');
  await expect(links).toHaveCount(3);
  const found = await links.evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname));
  expect(found.filter((path) => /\/rights\/[^/]+\/./.test(path))).toEqual([]);
});
