import type { Page } from '@playwright/test';
import { sidewaysScroll } from '../support/sideways.ts';
import { expect, test } from '../support/test.ts';

const cards = (page: Page) => page.locator('article.service:visible');
const status = (page: Page) => page.locator('help-filter').getByRole('status');

test.describe('who can help', () => {
  test('is chosen by who I am and what it is about, without loading anything, and says how many', async ({ page }) => {
    await page.goto('get-help/who-can-help/', { waitUntil: 'networkidle' });
    const asked: string[] = [];
    /* Chromium asks for the icon of the site again whenever the address changes; the part after "#" is not sent. */
    page.on('request', (request) => void (/\.svg$/.test(request.url()) || asked.push(request.url())));
    const all = await cards(page).count();
    await expect(status(page)).toHaveText(`All ${all} are shown.`);
    await page.getByRole('combobox', { name: 'Who are you?' }).selectOption({ label: 'I am in hospital' });
    await expect(cards(page).filter({ hasText: 'Independent Mental Health Advocate' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Family Rights Group advice line' })).toBeHidden();
    const inHospital = await cards(page).count();
    await expect(status(page)).toHaveText(`${inHospital} of ${all} can help.`);
    await page.getByRole('combobox', { name: 'What is it about?' }).selectOption({ label: 'I want to complain' });
    expect(await cards(page).count()).toBeLessThan(inHospital);
    await expect(cards(page).filter({ hasText: 'PALS' }).first()).toBeVisible();
    await expect(page.locator('[data-group]:visible h2')).not.toContainText(['Advice about one thing']);
    await page.getByRole('button', { name: 'Show all again' }).click();
    await expect(page.getByRole('combobox', { name: 'Who are you?' })).toBeFocused();
    expect(await cards(page).count()).toBe(all);
    expect(asked).toEqual([]);
  });

  test('keeps the choice on Back and Forward and in a shared address, and keeps it nowhere else', async ({
    page,
    context,
  }) => {
    await page.goto('get-help/who-can-help/');
    const before = await page.evaluate(() => history.length);
    await page.getByRole('combobox', { name: 'Who are you?' }).selectOption('locked-up');
    await page.getByRole('combobox', { name: 'What is it about?' }).selectOption('complain');
    await expect(page).toHaveURL(/who-can-help\/#who=locked-up&what=complain$/);
    expect(await page.evaluate(() => history.length), 'no list of what was chosen').toBe(before);
    const says = await status(page).textContent();
    await page.locator('article.service:visible a[data-law]').first().click();
    await expect(page).toHaveURL(/\/law\//);
    await page.goBack();
    await expect(page.getByRole('combobox', { name: 'Who are you?' })).toHaveValue('locked-up');
    await expect(status(page)).toHaveText(says ?? '');
    const shared = await context.newPage();
    await shared.goto('get-help/who-can-help/table/#who=locked-up&what=complain');
    await expect(status(shared)).toHaveText(says ?? '');
    await shared.close();
    const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(kept + (await context.cookies()).length).toBe(0);
  });

  test('a link to one card shows it, whatever was chosen; a strange address chooses nothing', async ({ page }) => {
    await page.goto('get-help/who-can-help/#who=adult&what=my-file');
    await expect(page.locator('#childline')).toBeHidden();
    await page.evaluate(() => (location.hash = '#childline'));
    await expect(page.locator('#childline')).toBeInViewport();
    await page.goto('get-help/who-can-help/#who=<img src=x onerror=alert(1)>&what=%E0%A4%A');
    await expect(status(page)).toHaveText(/^All \d+ are shown\.$/);
  });

  test('the map leads to each group, and the page does not get wider than a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('get-help/who-can-help/');
    for (const link of await page.locator('.route-map a').all()) {
      await link.click();
      const target = await link.getAttribute('href');
      await expect(page.locator(target ?? '').getByRole('heading', { level: 2 })).toBeInViewport();
    }
    const wide = await sidewaysScroll(page);
    expect(wide).toBeLessThanOrEqual(0);
  });
});

test.describe('who can help without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is the whole list, with a page of links for each choice and no dead control', async ({ page }) => {
    await page.goto('get-help/who-can-help/');
    expect(await cards(page).count()).toBeGreaterThan(40);
    for (const role of ['combobox', 'button'] as const) {
      await expect(page.locator('help-filter').getByRole(role)).toHaveCount(0);
    }
    const links = page.locator('.help-links a');
    expect(await links.count()).toBeGreaterThan(15);
    await page.getByRole('link', { name: 'I am in hospital', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who can help: I am in hospital');
    await expect(cards(page).filter({ hasText: 'Independent Mental Health Advocate' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Family Rights Group advice line' })).toHaveCount(0);
    await page.getByRole('link', { name: 'See everybody who can help' }).click();
    await expect(page).toHaveURL(/who-can-help\/$/);
  });
});
