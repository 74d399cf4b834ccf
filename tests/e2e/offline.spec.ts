/** The whole site, saved on a device and used without internet. That it is renewed whole is in offline-update.spec.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as bare, type Page } from '@playwright/test';
import { address } from '../../scripts/address.ts';
import { headersForAll } from '../../scripts/headers.ts';
import { listPath, type SavedList } from '../../src/lib/offline/list.ts';
import { allPages } from '../support/pages.ts';
import { keptBy } from '../support/saved-site.ts';
import { expect, test } from '../support/test.ts';

const nothing = { stores: 0, workers: 0, items: 0 };
const status = (page: Page) => page.locator('[data-save-status]');

/** Opens pages one after the other. Tells of each that did not come whole, from the device, with its own title. */
async function openEach(page: Page, paths: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  page.on('requestfailed', (request) => {
    const { errorText = '' } = request.failure() ?? {};
    /* The next page ends what this one was still loading. The icon of a tab is asked for past the worker. */
    if (errorText !== 'net::ERR_ABORTED' && !/icon\.svg$/.test(request.url()))
      wrong.push(`${request.url()}: ${errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.url()}: ${response.status()}`);
  });
  for (const path of paths) {
    const response = await page.goto(path);
    const title = /<title>([^<]*)/.exec(readFileSync(join('dist', path, 'index.html'), 'utf8'))?.[1];
    if (!response?.fromServiceWorker()) wrong.push(`${path} does not come from the device`);
    if ((await page.title()) !== title?.replaceAll('&#39;', "'").replaceAll('&amp;', '&'))
      wrong.push(`${path} is another page`);
  }
  return wrong;
}

/** The files of the list that this page does not get, or gets otherwise than they are. */
const wrongFiles = (page: Page, files: SavedList['parts']['site']): Promise<string[]> =>
  page.evaluate(
    async ({ base, named }) => {
      const isWrong = async ([path, hash]: (typeof named)[number]): Promise<boolean> => {
        const response = await fetch(base + path).catch(() => undefined);
        const digest = await crypto.subtle.digest('SHA-256', (await response?.arrayBuffer()) ?? new ArrayBuffer(0));
        const text = btoa(String.fromCharCode(...new Uint8Array(digest)));
        return !text.replaceAll('+', '-').replaceAll('/', '_').startsWith(hash);
      };
      const wrong = await Promise.all(named.map(isWrong));
      return named.filter((_, index) => wrong[index]).map(([path]) => path);
    },
    { base: address().base, named: files },
  );

test('saved with one press, everything works without internet, and one press erases it', async ({ page, context }) => {
  test.setTimeout(120_000);
  const list = JSON.parse(readFileSync(join('dist', listPath), 'utf8')) as SavedList;

  await test.step('nothing is kept before the press', async () => {
    await page.goto('offline/');
    await expect(page.getByRole('button', { name: 'Delete it all' })).toBeHidden();
    expect(await keptBy(page)).toEqual(nothing);
  });
  await test.step('it says how much it takes, and how far it is', async () => {
    await expect(page.locator('save-site')).toContainText(/All pages, pictures and the search take \d+\.\d MB/);
    await page.getByRole('button', { name: 'Save this site on this device' }).click();
    const bar = page.getByRole('progressbar', { name: 'How much is saved' });
    await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(1);
    await expect(page.getByRole('button', { name: 'Save this site on this device' })).toBeHidden();
    await expect(status(page)).toContainText('This site is saved on this device', { timeout: 60_000 });
    expect(await keptBy(page)).toEqual({ stores: 1, workers: 1, items: 0 });
  });

  await context.setOffline(true);
  const ways = /^rights\/[^/]+\/(?:(?:easy-read|symbols|bsl)\/)?$/;
  const visited = allPages().filter(
    (path) => ways.test(path) || /^(?:$|get-help\/|(?:rights|easy-read|bsl)\/$)/.test(path),
  );
  await test.step(`${visited.length} pages open, with all that they show`, async () => {
    const tabs = [page, await context.newPage()];
    const wrong = await Promise.all(
      tabs.map((tab, index) =>
        openEach(
          tab,
          visited.filter((_, place) => place % tabs.length === index),
        ),
      ),
    );
    expect(wrong.flat()).toEqual([]);
    expect(visited.filter((path) => ways.test(path)).length).toBeGreaterThan(120);
    await tabs[1]?.close();
  });
  await test.step('every other page and file is there, as it is on the server', async () => {
    const paths = new Set(list.parts.site.map(([path]) => path));
    expect(allPages().filter((path) => path !== '404.html' && !paths.has(path))).toEqual([]);
    expect(await wrongFiles(page, list.parts.site)).toEqual([]);
  });
  await test.step('the search finds topics, and words inside of pages', async () => {
    await page.goto('search/?q=advocate');
    await expect(page.locator('[data-results] a').first()).toHaveAttribute('href', /\/rights\/advocates\/$/);
    await page.getByRole('button', { name: 'Look inside every page' }).click();
    await expect(page.locator('[data-more-count]')).toContainText('pages with these words');
  });
  await test.step('a page keeps the headers of the server', async () => {
    const headers = (await page.goto('rights/moving-home/'))?.headers() ?? {};
    for (const [name, value] of Object.entries(headersForAll)) expect(headers[name.toLowerCase()], name).toBe(value);
  });
  await test.step('an address without its last slash, and one with index.html, lead to their page', async () => {
    await page.goto('rights/moving-home?q=1#main');
    expect(page.url()).toMatch(/\/rights\/moving-home\/\?q=1#main$/);
    await page.goto('rights/moving-home/index.html');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Being told to move');
  });
  await test.step('what is not saved says so, with the free number', async () => {
    await page.goto('dev/components/');
    await expect(page.getByText('The page that you wanted is not saved on this device.')).toBeVisible();
    await expect(page.locator('.prose a[href^="tel:"]').first()).toBeVisible();
  });
  await test.step('erased means no store, no worker, nothing that was kept, and no page without internet', async () => {
    await page.goto('offline/');
    await expect(page.getByText('The page that you wanted is not saved')).toBeHidden();
    await page.evaluate(() => localStorage.setItem('how-it-looks', 'size-large'));
    await page.getByRole('button', { name: 'Delete it all from this device' }).click();
    await expect(status(page)).toContainText('This site keeps nothing on this device now.');
    expect(await keptBy(page)).toEqual(nothing);
    await expect(page.goto('rights/')).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
  });
});

bare('the one policy for trusted types gives no other address, and no second one can be made', async ({ page }) => {
  await page.goto('offline/');
  const outcomes = await page.evaluate(() => {
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
    };
    return ['offline', 'default', 'other'].map((name) => {
      try {
        trustedTypes.createPolicy(name, { createScriptURL: (text: string) => text });
        return 'made';
      } catch {
        return 'refused';
      }
    });
  });
  expect(outcomes).toEqual(['refused', 'refused', 'refused']);
});

test('a device can take it as an app', async ({ page, context }) => {
  await page.goto('');
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  /* Each test has a window of its own, which a browser takes for a private one. */
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says honestly that it cannot save, and offers no button', async ({ page }) => {
    await page.goto('offline/');
    await expect(page.getByText('To save the site, this page needs JavaScript.')).toBeVisible();
    await expect(page.locator('save-site button:visible')).toHaveCount(0);
  });
});
