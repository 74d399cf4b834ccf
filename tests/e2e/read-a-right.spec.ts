import { expect, test } from '../support/test.ts';

test.describe('reading a right', () => {
  test('a child gets from the home page to the answer and its law in two presses', async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: 'I am being told to move' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Being told to move');
    const answer = page.locator('[data-answer]');
    await expect(answer).toContainText('review');
    await answer.getByRole('link').click();
    await expect(page).toHaveURL(/\/law\/moving\/#move-needs-review$/);
    await expect(page.locator('#move-needs-review')).toContainText('21 November 2026');
  });

  for (const [way, path] of [
    ['Easy read', 'easy-read/'],
    ['Symbols', 'symbols/'],
    ['BSL', 'bsl/'],
  ] as const) {
    test(`the switcher leads to "${way}" in one press and marks it`, async ({ page }) => {
      await page.goto('rights/moving-home/');
      const ways = page.getByRole('navigation', { name: 'Ways to get this' });
      await expect(ways.getByRole('link')).toHaveCount(5);
      await ways.getByRole('link', { name: way }).click();
      await expect(page).toHaveURL(new RegExp(`/rights/moving-home/${path}$`));
      await expect(ways.locator('[aria-current="page"]')).toContainText(way);
    });
  }

  test('a hard word in easy read leads to its meaning', async ({ page }) => {
    await page.goto('rights/moving-home/easy-read/');
    await page.locator('a.hard-word', { hasText: 'advocate' }).first().click();
    await expect(page).toHaveURL(/\/words\/advocate\/$/);
    await expect(page.getByRole('main')).toContainText('on your side');
  });

  test('symbols are silent, because the word stands under each', async ({ page }) => {
    await page.goto('rights/moving-home/symbols/');
    const symbols = page.locator('figure[data-symbol]');
    expect(await symbols.count()).toBeGreaterThan(10);
    await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
    const first = page.getByRole('listitem').filter({ has: symbols }).first();
    await expect(first).toContainText('Your council may want you to move home');
  });

  test('a page without a film says so and shows no empty player', async ({ page }) => {
    await page.goto('rights/moving-home/bsl/');
    await expect(page.getByText('There is no film of this page in British Sign Language (BSL) yet.')).toBeVisible();
    await expect(page.locator('video, iframe')).toHaveCount(0);
  });
});
