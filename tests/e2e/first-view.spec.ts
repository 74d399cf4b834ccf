/** What a guide does not fetch on a first visit. What it may fetch is in light-and-still.spec.ts, for each kind of page. */
import { bytesOf, firstView } from '../../scripts/bench/first-view.ts';
import { expect, test } from '../support/test.ts';

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
