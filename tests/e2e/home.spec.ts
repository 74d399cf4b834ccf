/** The first screen: who to call, what this is and what is happening for you come before the picture where room is short. */
import type { Locator } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const scene = 'main img[src*="/scenes/home"]';

const placeOf = (part: Locator) =>
  part.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom };
  });

test('a phone shows the number, the sentence and the first situation before the scene', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('');
  const main = page.getByRole('main');
  for (const part of [main.locator('a[data-phone]'), main.locator('.lead'), main.locator('.card').first()]) {
    await expect(part).toBeInViewport({ ratio: 0.9 });
  }
  await expect(page.locator(scene)).not.toBeInViewport();
});

test('a wide screen shows the scene beside the first words', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('');
  await expect(page.locator(scene)).toBeInViewport({ ratio: 1 });
  const words = await placeOf(page.getByRole('main').getByRole('heading', { level: 1 }));
  const picture = await placeOf(page.locator(scene));
  expect(picture.left).toBeGreaterThan(words.right);
  expect(picture.top).toBeLessThan(words.bottom);
});

test('the whole cover of a pack can be pressed', async ({ page }) => {
  await page.goto('packs/');
  await page.locator('.cover').first().scrollIntoViewIfNeeded();
  const { left, right, bottom } = await placeOf(page.locator('.cover').first());
  await page.mouse.click((left + right) / 2, bottom - 20);
  await expect(page).toHaveURL(/\/packs\/entering-care\/$/);
});

test('covers in a row are equally high', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('packs/');
  const heights = await page
    .locator('.cover')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(2);
  expect(new Set(heights).size).toBe(1);
});

test('a home screen gets the name and every icon it is promised', async ({ page, baseURL }) => {
  await page.goto('');
  const address = new URL((await page.locator('link[rel="manifest"]').getAttribute('href')) ?? '', page.url());
  const manifest = await (await page.request.get(address.href)).json();
  expect(manifest.name).toBe('Help at Hand');
  expect(new URL(manifest.start_url, address).href).toBe(new URL('./', baseURL).href);
  for (const { src, sizes, type } of manifest.icons as { src: string; sizes: string; type: string }[]) {
    const answer = await page.request.get(new URL(src, address).href);
    expect(answer.headers()['content-type']).toBe(type);
    /* A PNG tells its width and height in bytes 16 to 23. */
    const body = await answer.body();
    if (type === 'image/png') expect(`${body.readUInt32BE(16)}x${body.readUInt32BE(20)}`).toBe(sizes);
  }
});
