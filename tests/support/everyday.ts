/** For tests that leave on purpose, so they cannot hold the promise of no request elsewhere: the everyday page is played. */
import { expect, test as base, type Page } from '@playwright/test';

/** Where "Leave this site" leads: content/site.yaml. */
export const everydayPage = 'https://www.bbc.co.uk/weather';

/** The sizes at which the way out has to work. 400% zoom of a screen of 1280 by 1024 px is 320 by 256. */
export const screens = [
  ['a wide screen', { width: 1280, height: 800 }],
  ['a phone of 320 px', { width: 320, height: 640 }],
  ['400% zoom', { width: 320, height: 256 }],
] as const;

/** What the everyday page was asked for, and with which headers. */
type Asked = { url: string; referer: string | undefined };

export const test = base.extend<{ asked: Asked[] }>({
  asked: [
    async ({ page }, use) => {
      const asked: Asked[] = [];
      await page.route(everydayPage, async (route) => {
        asked.push({ url: route.request().url(), referer: route.request().headers()['referer'] });
        await route.fulfill({ body: '<title>Weather</title>', contentType: 'text/html' });
      });
      await page.goto('about:blank');
      await use(asked);
    },
    { auto: true },
  ],
});

/** The reader is on the everyday page, and "back" and "forward" lead to nothing of this site. */
export async function expectGone(page: Page, baseURL: string | undefined): Promise<void> {
  await expect(page).toHaveTitle('Weather');
  await page.goBack();
  expect(page.url().startsWith(baseURL ?? '')).toBe(false);
  await page.goForward();
  await expect(page).toHaveTitle('Weather');
}

export { expect };
