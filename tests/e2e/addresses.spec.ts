/** Addresses that others rely on: links on councils' pages, print, and tests from outside. They never change. */
import { expect, test } from '../support/test.ts';

const addresses = [
  ...['', 'rights/', 'easy-read/', 'symbols/', 'symbols/all/', 'bsl/', 'listen/'],
  ...['', 'easy-read/', 'symbols/', 'bsl/'].map((way) => `rights/moving-home/${way}`),
  ...['packs/', 'packs/entering-care/', 'packs/moving-home/', 'packs/leaving-care/'],
  ...['entering-care', 'moving-home', 'leaving-care'].flatMap((pack) => [
    `packs/${pack}/${pack}.pdf`,
    `packs/${pack}/${pack}-easy-read.pdf`,
  ]),
  ...['schools/', 'schools/escalation/', 'schools/call-for-a-pupil/', 'schools/schools-toolkit.zip'],
  ...['social-workers/', 'carers/', 'parents/', 'advocates/', 'adults/', 'hospital-staff/', 'custody-staff/'],
  ...['social-workers/hand-over/', 'carers/first-night/', 'advocates/summary-sheet/'],
  ...['', 'now/', 'who-can-help/', 'what-happens/', 'say-it/', 'dates/'].map((page) => `get-help/${page}`),
  ...['search/?q=advocate', 'a-z/', 'words/', 'words/advocate/', 'law/', 'stories/', 'offline/'],
  ...['', 'accessibility/', 'privacy/', 'how-we-check/', 'figures/'].map((page) => `about/${page}`),
  '.well-known/security.txt',
];

test('every promised address answers', async ({ request }) => {
  const wrong: string[] = [];
  for (const address of addresses) {
    const response = await request.get(address);
    if (response.status() !== 200) wrong.push(`${response.status()} ${address}`);
  }
  expect(wrong).toEqual([]);
});

test('an address that does not exist says so, kindly, with the number', async ({ request }) => {
  const response = await request.get('no-such-page/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('0800 528 0731');
});

test('an address without its last slash leads to the page', async ({ page }) => {
  await page.goto('rights/moving-home');
  await expect(page).toHaveURL(/\/rights\/moving-home\/$/);
});
