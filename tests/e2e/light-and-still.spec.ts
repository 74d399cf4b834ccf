/** What a reader on an old phone notices: nothing jumps, little is fetched, and nothing is kept. */
import { shiftsOn } from '../support/shifts.ts';
import { expect, test } from '../support/test.ts';

const pageTypes = [
  '',
  'rights/',
  'rights/moving-home/',
  'rights/moving-home/easy-read/',
  'rights/moving-home/symbols/',
  'rights/moving-home/bsl/',
  'packs/moving-home/',
  'schools/pupil-came-into-care/',
  'get-help/',
  'law/moving/',
  'words/advocate/',
  'a-z/',
];

for (const path of pageTypes) {
  test(`nothing on /${path} moves while it loads`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await shiftsOn(page)).toBe(0);
  });
}

test('a guide needs at most 8 requests, pictures apart, and none of them elsewhere', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() !== 'image') asked.push(request.url());
  });
  await page.goto('rights/moving-home/', { waitUntil: 'networkidle' });
  expect(asked.length).toBeLessThanOrEqual(8);
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
