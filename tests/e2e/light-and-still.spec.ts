/** What a reader on an old phone notices: nothing jumps, little is fetched, and nothing is kept. */
import { bytesOf, fetchedOn, screens, withoutPictures, type Fetched } from '../../scripts/bench/first-view.ts';
import { firstViewBudget, type FirstViewBudget } from '../../scripts/check/site/first-view-budgets.ts';
import { pageTypes } from '../support/pages.ts';
import { shiftsOn } from '../support/shifts.ts';
import { expect, test } from '../support/test.ts';

/*
 * The first visit is that of a reader with little data: nothing is kept from before, and nobody scrolls.
 * `scripts/check/site` counts the same bytes on all pages, without a browser and without the pictures.
 */
for (const path of pageTypes) {
  const budget = firstViewBudget(path);

  test(`a first visit to /${path} keeps to ${budget.withPictures / 1000} kB, and nothing moves, on a phone and on a wide screen, also when the font is late`, async ({
    page,
  }) => {
    /* Held back until the page is drawn and all else has come. */
    const waiting: (() => Promise<void>)[] = [];
    await page.route('**/*.woff2', (route) => void waiting.push(() => route.continue()));
    const fetched = fetchedOn(page);
    await page.setViewportSize(screens.wide);
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    if (path === 'get-help/now/') expect(waiting, 'it fetches no font').toEqual([]);
    else expect(waiting.length, 'fonts that were held back').toBeGreaterThan(0);
    await Promise.all(waiting.map((go) => go()));
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    keepsTo(budget, await fetched());
    expect(await shiftsOn(page), 'on a wide screen with a late font').toEqual([]);

    await page.unroute('**/*.woff2');
    await page.setViewportSize(screens.phone);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await shiftsOn(page), 'on a phone').toEqual([]);
  });
}

function keepsTo({ withPictures, requests, ...most }: FirstViewBudget, fetched: readonly Fetched[]): void {
  const rest = fetched.filter(({ kind }) => kind !== 'pictures').map((one) => `${one.path} ${one.bytes}`);
  expect(bytesOf(fetched, ['html'])).toBeGreaterThan(2_000);
  expect.soft(bytesOf(fetched, withoutPictures), rest.join('\n')).toBeLessThanOrEqual(most.withoutPictures);
  expect.soft(bytesOf(fetched)).toBeLessThanOrEqual(withPictures);
  expect.soft(rest.length, rest.join('\n')).toBeLessThanOrEqual(requests);
}

test('what to do in danger is at most 30 kB as it is sent, with all that a first visit fetches', async ({ page }) => {
  const sent: number[] = [];
  page.on('requestfinished', async (request) => {
    const { responseBodySize } = await request.sizes();
    sent.push(responseBodySize);
  });
  await page.goto('get-help/now/', { waitUntil: 'networkidle' });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
  const all = sent.reduce((sum, size) => sum + size, 0);
  expect(all).toBeGreaterThan(5_000);
  expect(all).toBeLessThan(30_000);
});

test('nothing is kept on the device after reading, searching and listening', async ({ page, context }) => {
  await page.goto('rights/moving-home/');
  await page.goto('search/?q=advocate', { waitUntil: 'networkidle' });
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, caches: 0, databases: 0, workers: 0 });
  expect(await context.cookies()).toEqual([]);
});
