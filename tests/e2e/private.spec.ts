/**
 * Private, on every page: nothing from elsewhere, nothing kept, nothing told, and no rule of the policy broken.
 * One visit to each page in one browser context, so that what one page left behind would show on the next.
 */
import { test as bare, type Page, type Request } from '@playwright/test';
import { allPages } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

/** One half for each of the two workers. */
const halves = [0, 1].map((half) => allPages().filter((_, index) => index % 2 === half));

/** What a page has left in the browser, by where: empty when it has left nothing. */
const leftBehind = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const counts = {
      cookies: document.cookie.length,
      'local storage': localStorage.length,
      'session storage': sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    };
    return Object.entries(counts).flatMap(([where, count]) => (count > 0 ? [where] : []));
  });

/** What a request tells the server about the reader: nothing. */
async function told(request: Request): Promise<string[]> {
  const sent = await request.allHeaders();
  return ['referer', 'cookie'].flatMap((name) =>
    sent[name] ? [`asked ${request.url()} with ${name} ${sent[name]}`] : [],
  );
}

for (const [half, paths] of halves.entries()) {
  test(`every page is private (half ${half + 1} of 2, ${paths.length} pages)`, async ({ page, context, baseURL }) => {
    test.setTimeout(paths.length * 2_000);
    const { origin } = new URL(baseURL ?? '');
    await page.addInitScript(() => {
      const broken: string[] = [];
      Object.assign(window, { broken });
      addEventListener('securitypolicyviolation', (event) =>
        broken.push(`${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    const asked: Request[] = [];
    page.on('request', (request) => asked.push(request));
    const wrong: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      const broken = await page.evaluate(() => (window as unknown as { broken: string[] }).broken);
      const requests = asked.splice(0).filter((request) => /^https?:/.test(request.url()));
      const problems = [
        ...(await leftBehind(page)).map((where) => `left something in ${where}`),
        ...(await context.cookies()).map(({ name }) => `set the cookie ${name}`),
        ...broken.map((what) => `broke the policy: ${what}`),
        ...requests
          .filter((request) => new URL(request.url()).origin !== origin)
          .map((request) => `asked ${request.url()}`),
        ...(await Promise.all(requests.map(told))).flat(),
      ];
      wrong.push(...problems.map((problem) => `/${path} ${problem}`));
    }
    expect(wrong).toEqual([]);
  });
}

/* A test that leaves on purpose, so it cannot hold the promise of no request elsewhere. The other site is played. */
bare('another site does not learn which page a reader came from', async ({ page }) => {
  await page.goto('about/figures/');
  const referers: (string | undefined)[] = [];
  await page.route(/^https:/, async (route) => {
    referers.push((await route.request().allHeaders())['referer']);
    await route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' });
  });
  await page.locator('main a[href^="https://"]').first().click();
  await expect(page).toHaveTitle('Elsewhere');
  expect([referers, await page.evaluate(() => document.referrer)]).toEqual([[undefined], '']);
});

test('what a reader searches for from any page is not sent anywhere', async ({ page }) => {
  const asked: string[] = [];
  /* What stands behind a "#" is for the browser alone. */
  page.on('request', (request) => asked.push(decodeURIComponent(request.url().split('#')[0] ?? '')));
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('rights/moving-home/');
  await page.locator('summary', { hasText: 'Menu' }).click();
  await page.getByRole('searchbox', { name: 'Search this site' }).fill('running & hiding');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=running\+%26\+hiding$/);
  await expect(page.getByRole('searchbox')).toHaveValue('running & hiding');
  await page.getByRole('searchbox').fill('running away');
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  expect(asked.filter((address) => address.includes('/search/')).length).toBeGreaterThan(0);
  expect(asked.filter((address) => /running|hiding/.test(address))).toEqual([]);
});
