/**
 * What a reader with little data pays for a first visit, as the server sends it: nothing is kept from before, and nobody
 * scrolls. `scripts/check/site` counts the same on all pages, without a browser and without the pictures.
 */
import { bytesOf, firstView, withoutPictures } from '../../scripts/bench/first-view.ts';
import { firstViewBudget } from '../../scripts/check/site/first-view-budgets.ts';
import { pageTypes } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

for (const path of pageTypes) {
  const { withoutPictures: most, withPictures, requests } = firstViewBudget(path);

  test(`a first visit to /${path} keeps to ${most / 1000} kB, ${withPictures / 1000} kB with pictures`, async ({
    browser,
    baseURL,
  }) => {
    const fetched = await firstView(browser, baseURL + path, 'wide');
    const rest = fetched.filter(({ kind }) => kind !== 'pictures').map((one) => `${one.path} ${one.bytes}`);
    expect(bytesOf(fetched, ['html'])).toBeGreaterThan(2_000);
    expect.soft(bytesOf(fetched, withoutPictures), rest.join('\n')).toBeLessThanOrEqual(most);
    expect.soft(bytesOf(fetched)).toBeLessThanOrEqual(withPictures);
    expect.soft(rest.length, rest.join('\n')).toBeLessThanOrEqual(requests);
  });
}

test('a guide fetches no picture before somebody scrolls, on a phone and on a wide screen', async ({
  browser,
  baseURL,
}) => {
  for (const screen of ['phone', 'wide'] as const) {
    const fetched = await firstView(browser, `${baseURL}rights/moving-home/`, screen);
    expect(fetched.filter(({ kind }) => kind === 'pictures')).toEqual([]);
  }
});

test('without JavaScript a guide fetches no script', async ({ browser, baseURL }) => {
  const fetched = await firstView(browser, `${baseURL}rights/moving-home/`, 'phone', { javaScript: false });
  expect(bytesOf(fetched, ['html'])).toBeGreaterThan(2_000);
  expect(fetched.filter(({ kind }) => kind === 'scripts')).toEqual([]);
});
