/** What a reader on an old phone notices: nothing jumps, little is fetched, and nothing is kept. */
import { pageTypes } from '../support/pages.ts';
import { shiftsOn } from '../support/shifts.ts';
import { expect, test } from '../support/test.ts';

for (const path of pageTypes) {
  test(`nothing on /${path} moves while it loads, on a phone and on a wide screen, also when the font is late`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await shiftsOn(page), 'on a phone').toEqual([]);

    /* Held back until the page is drawn and all else has come. */
    const waiting: (() => Promise<void>)[] = [];
    await page.route('**/*.woff2', (route) => void waiting.push(() => route.continue()));
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    if (path === 'get-help/now/') expect(waiting, 'it fetches no font').toEqual([]);
    else expect(waiting.length, 'fonts that were held back').toBeGreaterThan(0);
    await Promise.all(waiting.map((go) => go()));
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    expect(await shiftsOn(page), 'on a wide screen with a late font').toEqual([]);
  });
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
