/* A council or an office may put the site below a path of its own host. Everything has to be found there. */
import { expect, test } from '@playwright/test';
import { lostLinks, siteAtBase, type SiteAtBase } from '../support/site-at-base.ts';

test.describe.configure({ mode: 'default' });

const base = '/some/base/';
let site: SiteAtBase;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await siteAtBase(base);
});
test.afterAll(() => site.stop());

test('every link of every page stays below the path, and leads somewhere', () => {
  const { pages, problems } = lostLinks(site, base);
  expect(problems).toEqual([]);
  expect(pages).toBeGreaterThan(500);
});

test('pages open with all that they load, and ask for nothing outside the path', async ({ page }) => {
  const heard: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) heard.push(`asks for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()} for ${response.url()}`);
  });
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) heard.push(message.text());
  });
  for (const path of [
    ...['', 'rights/moving-home/', 'rights/moving-home/symbols/', 'get-help/who-can-help/', 'get-help/dates/'],
    ...[
      'get-help/say-it/not-moving/',
      'watch/moving-home/',
      'packs/moving-home/',
      'stories/asking-to-stay/',
      'symbols/all/',
    ],
  ]) {
    await page.goto(site.address + path);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  }
  expect(heard).toEqual([]);
});

test('search finds pages, and leads to them', async ({ page }) => {
  await page.goto(`${site.address}search/?q=told to move`);
  await page.locator('ol[data-results] a').first().click();
  await expect(page).toHaveURL(new RegExp(`${base}rights/`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Being told to move');
});

test('what is not there is said by the page of this site, with a way on', async ({ page }) => {
  const answer = await page.goto(`${site.address}no-such-page/`);
  expect(answer?.status()).toBe(404);
  await page.getByRole('link', { name: 'A to Z' }).first().click();
  await expect(page).toHaveURL(`${site.address}a-z/`);
});
