/** Firefox: each kind of page, and the journeys that matter most. Where Firefox is not installed this is left out, and said. */
import { resolve } from 'node:path';
import type { Server } from 'node:http';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostedSite } from '../../scripts/hosting/site.ts';
import { serve } from '../../scripts/serve/server.ts';
import { pageTypes } from '../support/pages.ts';
import { brokenRules, firefoxHere, openFirefox, openPage } from './firefox.ts';

const firefox = firefoxHere();
if (!firefox) {
  console.warn('Firefox is not installed here, so nothing is tried in it. On Debian: apt-get install firefox-esr');
}

describe.skipIf(!firefox)('in Firefox', () => {
  let browser: Browser;
  let server: Server;
  let site: string;

  beforeAll(async () => {
    const started = await serve({ root: resolve('dist'), ...hostedSite(), port: 0 });
    ({ server, address: site } = started);
    browser = await openFirefox(firefox ?? '');
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** Does something on a page of its own, and holds that the page stays quiet. */
  const on = async (path: string, act: (page: Page) => Promise<void>): Promise<void> => {
    const { page, heard } = await openPage(browser);
    try {
      await page.goto(`${site}${path}`);
      await act(page);
      expect(heard).toEqual([]);
    } finally {
      await page.close();
    }
  };

  /** The field with this label, that is named by it or stands in it. */
  const field = (name: string): string =>
    `::-p-xpath(//*[@id = //label[normalize-space() = "${name}"]/@for] | //label[normalize-space() = "${name}"]/input)`;
  const press = (page: Page, name: string): Promise<void> => page.locator(`::-p-aria(${name})`).click();
  const textOf = (page: Page, selector: string): Promise<string> =>
    page.$eval(selector, (element) => element.textContent ?? '');

  test.each([...pageTypes])('/%s breaks no rule of axe and does not scroll sideways at 320 px', async (path) => {
    await on(path, async (page) => {
      expect(await brokenRules(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });

  test('a child finds the number to call from the home page', async () => {
    await on('', async (page) => {
      await page.locator('main a[href$="/get-help/"]').click();
      await page.waitForFunction(() => location.pathname.endsWith('/get-help/'));
      expect(await page.$eval('header a[data-phone]', (link) => link.getAttribute('href'))).toMatch(/^tel:\d+$/);
    });
  });

  test('a right can be read in easy read', async () => {
    await on('rights/moving-home/', async (page) => {
      await press(page, 'Easy read');
      await page.waitForFunction(() => location.pathname.endsWith('/rights/moving-home/easy-read/'));
      expect(await page.$$('main img, main svg')).not.toHaveLength(0);
    });
  });

  test('a question typed as a child types it is answered', async () => {
    await on('search/?q=they+are+moving+me+and+i+dont+want+to+go', async (page) => {
      await page.waitForSelector('[data-results] a');
      expect(await page.$eval('[data-results] a', (link) => link.getAttribute('href'))).toContain(
        '/rights/moving-home/',
      );
    });
  });

  test('a letter shows what is typed', async () => {
    await on('get-help/say-it/not-moving/', async (page) => {
      await page.locator(field('Why do you want to stay?')).fill('my friends are here');
      await page.waitForFunction(() =>
        /because\s+my friends are here/.test(document.querySelector('[data-letter]')?.textContent ?? ''),
      );
    });
  });

  test('dates are counted', async () => {
    await on('get-help/dates/', async (page) => {
      await page.select('#due-what', 'came-into-care');
      for (const [name, value] of Object.entries({ Day: '2', Month: '11', Year: '2026' })) {
        await page.locator(field(name)).fill(value);
      }
      await press(page, 'Show me the dates');
      await page.waitForSelector('[data-happening="came-into-care"] [data-due]');
      expect(await textOf(page, '[data-happening="came-into-care"]')).toContain('By Monday 9 November 2026');
    });
  });

  test('the keyboard reaches the way out second', async () => {
    await on('rights/moving-home/', async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toMatch(/^Leave/);
    });
  });

  test('other colours can be chosen', async () => {
    await on('rights/moving-home/#how-it-looks', async (page) => {
      const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const before = await ground();
      await press(page, 'Cream');
      expect(await ground()).not.toBe(before);
    });
  });
});
