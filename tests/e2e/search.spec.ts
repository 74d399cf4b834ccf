import { expect, test } from '../support/test.ts';

test.describe('search', () => {
  test('an address with words in it is enough to get results', async ({ page }) => {
    await page.goto('search/?q=advocate');
    await expect(page.locator('[data-results-count]')).toContainText('for “advocate”');
    expect(await page.locator('main ol[data-results] > li a[href]').count()).toBeGreaterThan(2);
  });

  test('words typed in the box stay in the address, and "back" brings the earlier ones', async ({ page }) => {
    await page.goto('search/?q=advocate');
    await expect(page.locator('[data-results-count]')).toContainText('advocate');
    await page.getByRole('searchbox').fill('suspended');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/q=suspended/);
    await expect(page.locator('[data-results-count]')).toContainText('suspended');
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('advocate');
    await expect(page.locator('[data-results-count]')).toContainText('advocate');
  });

  test('easy read, symbols, words and packs are all found', async ({ page }) => {
    for (const [words, address] of [
      ['told to move easy read', /rights\/moving-home\/easy-read/],
      ['they are moving me and I do not want to go', /rights\/moving-home\/$/],
      ['personal adviser meaning', /words\/personal-adviser/],
      ['moving pack', /packs\/moving-home/],
    ] as const) {
      await page.goto(`search/?q=${encodeURIComponent(words)}`);
      await expect(page.locator('[data-results] a').first()).toBeVisible();
      const found = await page
        .locator('[data-results] a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(
        found.some((href) => address.test(href)),
        `${words}: ${found.join(', ')}`,
      ).toBe(true);
    }
  });

  test('nothing found says so and offers the A to Z', async ({ page }) => {
    await page.goto('search/?q=xqvjkw');
    await expect(page.locator('[data-results-count]')).toContainText('Nothing found');
    await expect(page.getByRole('main').getByRole('link', { name: 'A to Z' }).first()).toBeVisible();
  });
});
