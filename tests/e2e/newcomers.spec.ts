/**
 * People who come for the first time, each with what they want to do. What only people can judge is in
 * docs/accessibility/newcomers.md, under the same numbers.
 */
import type { Browser, Page } from '@playwright/test';
import { linkTo, main } from '../support/newcomers.ts';
import { pageTypes } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

async function withoutScripts(browser: Browser, baseURL: string | undefined, use: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const origin = new URL(baseURL ?? '').origin;
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  await use(await context.newPage());
  await context.close();
}

test.describe('Mia, 9, with an adult beside her', () => {
  test('1: finds "who is my social worker" by pictures, in two taps', async ({ page }) => {
    await page.goto('');
    const card = main(page).locator('.card', { has: page.locator('a[href$="/rights/social-workers/"]') });
    await expect(card.locator('img')).toHaveCount(1);
    await card.getByRole('link').click();
    await page.getByRole('link', { name: 'Symbols', exact: true }).first().click();
    await expect(page).toHaveURL(/\/rights\/social-workers\/symbols\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/social worker/i);
  });

  test('2: reads easy read: each line has one picture and short sentences, and can be heard', async ({ page }) => {
    await page.goto('rights/social-workers/easy-read/');
    const lines = await main(page)
      .locator('.line')
      .evaluateAll((all) =>
        all.map((one) => ({ pictures: one.querySelectorAll('img').length, text: one.textContent })),
      );
    expect(lines.length).toBeGreaterThan(7);
    for (const { pictures, text } of lines) {
      expect(pictures, text).toBe(1);
      for (const sentence of text.split(/[.!?]\s/)) expect(sentence.trim().split(/\s+/).length).toBeLessThanOrEqual(16);
    }
    await expect(page.locator('read-aloud')).toHaveCount(1);
  });

  test('3: the adult beside her has three questions or more to ask', async ({ page }) => {
    await page.goto('rights/social-workers/read-together/');
    const items = await main(page).getByRole('listitem').allTextContents();
    expect(items.filter((item) => item.trim().endsWith('?')).length).toBeGreaterThanOrEqual(3);
  });

  test('4: a hard word is in dark letters and is explained in the next sentence', async ({ page }) => {
    await page.goto('rights/advocates/easy-read/');
    const line = main(page)
      .locator('.line', { has: page.locator('strong, b, a[href*="/words/"]') })
      .first();
    await expect(line).toContainText(/advocate[^.]*\. An? advocate (?:is|helps)/i);
  });
});

test.describe('Jay, 14, Deaf', () => {
  test('6: reaches what is signed from each kind of page, and no player is empty', async ({ page }) => {
    for (const path of [
      '',
      'rights/',
      'packs/',
      'get-help/',
      'rights/moving-home/',
      'words/advocate/',
      'law/moving/',
    ]) {
      await page.goto(path);
      await expect(page.getByRole('contentinfo').locator('a[href$="/bsl/"]')).toHaveCount(1);
    }
    await page.goto('rights/moving-home/bsl/');
    await expect(page.locator('video:not(:has(source)):not([src])')).toHaveCount(0);
    await expect(main(page)).toContainText(/film/i);
  });

  test('8: gets help now without a call: those ways stand first, and texting says what comes before', async ({
    page,
  }) => {
    await page.goto('get-help/');
    const headings = await main(page).getByRole('heading', { level: 2 }).allTextContents();
    expect(headings.indexOf('Without your voice')).toBeGreaterThanOrEqual(0);
    expect(headings.indexOf('Without your voice')).toBeLessThan(headings.indexOf('With your voice'));
    await page.goto('get-help/now/');
    await expect(main(page)).toContainText(/text/i);
  });
});

test.describe('Sam, 16, with nowhere to sleep tonight', () => {
  test('9: finds the right page from misspelt words, with no film, and steps and a number on the first screen', async ({
    page,
  }) => {
    const films: string[] = [];
    page.on('request', (request) => {
      if (/\.(?:mp4|webm)$/.test(request.url())) films.push(request.url());
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`search/?q=${encodeURIComponent('no were to slep')}`);
    const first = page.locator('main ol[data-results] > li a').first();
    await expect(first).toHaveAttribute('href', /\/rights\/homeless-16-17\/$/);
    await first.click();
    await expect(page.locator('a[href^="tel:"]').first()).toBeInViewport();
    await expect(main(page).getByRole('heading', { level: 1 })).toBeInViewport();
    expect(films).toEqual([]);
  });

  test('10: shows the council what the law says, with its source and the day of the check', async ({ page }) => {
    await page.goto('rights/homeless-16-17/');
    const box = main(page).locator('.your-right').first();
    await expect(box).toContainText(/must/);
    await expect(box).toContainText(/The law:/);
    await expect(main(page)).toContainText(/Checked on \d+ \w+ 20\d\d/);
  });

  test('11: gets away at 320 px without scripts, and is told what stays behind', async ({ browser, baseURL }) => {
    await withoutScripts(browser, baseURL, async (page) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto('rights/homeless-16-17/');
      const out = page.getByRole('link', { name: 'Leave this site' });
      await expect(out).toBeInViewport();
      await expect(out).toHaveAttribute('href', /^https:\/\//);
      await page.goto('about/privacy/');
      await expect(main(page)).toContainText(/history/i);
    });
  });
});

test.describe('A blind teenager', () => {
  test('19: jumps by headings to how to complain, and each field of the letter has a name', async ({ page }) => {
    await page.goto('rights/complaints/');
    const levels = await main(page)
      .getByRole('heading')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    await page.goto('get-help/say-it/complaint-1/');
    const fields = main(page).getByRole('textbox');
    expect(await fields.count()).toBeGreaterThan(2);
    for (const field of await fields.all()) await expect(field).toHaveAccessibleName(/\w{3}/);
  });

  test('20: is offered the page of a pack before its PDF', async ({ page }) => {
    await page.goto('packs/');
    const links = await main(page)
      .locator('a[href*="/packs/moving-home/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links[0]).toMatch(/\/packs\/moving-home\/$/);
    await linkTo(page, '/packs/moving-home/').click();
    const names = await main(page)
      .locator('h1, a[href$=".pdf"]')
      .evaluateAll((all) => all.map(({ localName }) => localName));
    expect(names[0]).toBe('h1');
    expect(names).toContain('a');
  });

  test('21: reaches the way out with the second press of Tab', async ({ page }) => {
    await page.goto('rights/feeling-safe/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Leave this site' })).toBeFocused();
  });
});

test('A child with little data, 22: reads three pages for less than 200 kB', async ({ page }) => {
  let bytes = 0;
  for (const path of ['', 'rights/moving-home/', 'rights/advocates/']) {
    await page.goto(path, { waitUntil: 'load' });
    bytes += await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce(
        (sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize,
        0,
      ),
    );
  }
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(200_000);
});

test('A young person on a locked computer, 23: reads rights, advocates and complaints with no script and no other site', async ({
  browser,
  baseURL,
}) => {
  await withoutScripts(browser, baseURL, async (page) => {
    for (const path of ['rights/custody/', 'rights/advocates/', 'rights/complaints/', 'a-z/', 'words/', 'search/']) {
      await page.goto(path);
      await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('body')).not.toContainText(/enable JavaScript|turn on JavaScript/i);
    }
    await linkTo(page, '/a-z/').click();
    expect(await main(page).getByRole('link').count()).toBeGreaterThan(100);
  });
});

test('Everybody: each kind of page names itself and leads to help', async ({ page }) => {
  const titles = new Set<string>();
  for (const path of pageTypes.slice(0, 12)) {
    await page.goto(path);
    titles.add(await page.title());
    await expect(page.getByRole('banner').locator('a[href^="tel:"]')).toHaveCount(1);
  }
  expect(titles.size).toBe(12);
});
