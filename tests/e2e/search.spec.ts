import { test as base, type Page } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { ask, count } from '../support/search-page.ts';
import { sidewaysScroll } from '../support/sideways.ts';
import { expect, test } from '../support/test.ts';

const results = (page: Page) => page.locator('main ol[data-results] > li');
const firstLink = (page: Page) => results(page).first().locator('a').first();

test.describe('search', () => {
  test('an address with words in it is enough to get results', async ({ page }) => {
    await ask(page, 'advocate');
    await expect(firstLink(page)).toHaveAttribute('href', /\/rights\/advocates\/$/);
    expect(await page.locator('main ol[data-results] > li a[href]').count()).toBeGreaterThan(2);
  });

  test('one right is one result, with its answer and its five ways', async ({ page }) => {
    await ask(page, 'they are moving me and i dont want to go');
    const right = results(page).first();
    await expect(right).toContainText('must hold a meeting about you');
    for (const [name, end] of [
      ['Read', ''],
      ['Easy read', 'easy-read/'],
      ['Symbols', 'symbols/'],
      ['BSL', 'bsl/'],
      ['Listen', '#listen'],
    ] as const) {
      const way = right.getByRole('link', { name: `${name}: Being told to move`, exact: true });
      await expect(way).toHaveAttribute('href', new RegExp(`/rights/moving-home/${end}$`));
    }
  });

  test('words typed in the box stay in the address, and "back" and "forward" bring the others', async ({ page }) => {
    await ask(page, 'advocate');
    await page.getByRole('searchbox').fill('suspended');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/q=suspended/);
    await expect(count(page)).toContainText('suspended');
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('advocate');
    await expect(count(page)).toContainText('advocate');
    await page.goForward();
    await expect(page.getByRole('searchbox')).toHaveValue('suspended');
    await expect(count(page)).toContainText('suspended');
  });

  test('results come while typing, and the focus stays in the box', async ({ page }) => {
    await page.goto('search/');
    const box = page.getByRole('searchbox');
    await box.pressSequentially('compla');
    await expect(firstLink(page)).toHaveAttribute('href', /\/rights\/complaints\/$/);
    await expect(page).toHaveURL(/q=compla$/);
    await expect(box).toBeFocused();
    await box.fill('');
    await expect(results(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(/q=/);
  });

  test('the count is told politely, and says the words', async ({ page }) => {
    await ask(page, 'care plan');
    await expect(count(page)).toHaveRole('status');
    const shown = await results(page).count();
    await expect(count(page)).toHaveText(`${shown} results for “care plan”.`);
  });

  test('filters lead to the chosen way, hide pages for adults, and stay in the address', async ({ page }) => {
    await ask(page, 'a pupil came into care');
    const schools = results(page).locator('a[href*="/schools/"]').first();
    await expect(schools).toBeVisible();
    await page.locator('summary', { hasText: 'Choose a way' }).click();
    await page.getByRole('radio', { name: 'Child or young person' }).check();
    await expect(page).toHaveURL(/who=child/);
    await expect(schools).toHaveCount(0);
    await page.getByRole('radio', { name: 'Easy read' }).check();
    await expect(page).toHaveURL(/way=easy-read/);
    await expect(firstLink(page)).toHaveAttribute('href', /\/easy-read\/$/);
    await page.goBack();
    await expect(page.getByRole('radio', { name: 'Any way' })).toBeChecked();
    await ask(page, 'advocate', '&way=symbols&who=adult');
    await expect(page.getByRole('radio', { name: 'Symbols' })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'Adult' })).toBeChecked();
    await expect(firstLink(page)).toHaveAttribute('href', /\/rights\/advocates\/symbols\/$/);
  });

  test('easy read, words and packs are all found', async ({ page }) => {
    for (const [words, address] of [
      ['told to move easy read', /rights\/moving-home\/easy-read/],
      ['they are moving me and I do not want to go', /rights\/moving-home\/$/],
      ['personal adviser meaning', /words\/personal-adviser/],
      ['moving pack', /packs\/moving-home/],
      ['childline', /who-can-help\/#childline/],
    ] as const) {
      await ask(page, words);
      const found = await page
        .locator('[data-results] a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(
        found.some((href) => address.test(href)),
        `${words}: ${found.join(', ')}`,
      ).toBe(true);
    }
  });

  test('words of danger bring a calm line with the right link above the results', async ({ page }) => {
    await ask(page, 'ive got nowhere to sleep');
    const line = page.locator('[data-danger]');
    await expect(line.getByRole('link')).toHaveAttribute('href', /get-help\/now\/#you-have-nowhere-to-sleep-tonight$/);
    expect((await line.boundingBox())?.y).toBeLessThan((await results(page).first().boundingBox())?.y ?? 0);
    await line.getByRole('link').click();
    await expect(page.getByRole('heading', { name: 'You have nowhere to sleep tonight' })).toBeInViewport();
  });

  test('misspelt words are mended, and the page says so', async ({ page }) => {
    await ask(page, 'complane');
    await expect(firstLink(page)).toHaveAttribute('href', /\/rights\/complaints\/$/);
    await expect(page.locator('[data-meant]')).toContainText('Did you mean “complain”?');
    await page.locator('[data-meant] a').click();
    await expect(page.getByRole('searchbox')).toHaveValue('complain');
    await expect(page.locator('[data-meant]')).toBeHidden();
  });

  test('nothing found says so, and is never an empty page', async ({ page }) => {
    await ask(page, 'xqvjkw');
    await expect(count(page)).toContainText('Nothing found');
    expect(await results(page).count()).toBeGreaterThan(2);
    await expect(page.getByRole('main').getByRole('link', { name: 'A to Z' }).first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'ask us' })).toBeVisible();
  });

  test('searching for nothing says what to type, in words that belong to the box', async ({ page }) => {
    await page.goto('search/');
    const box = page.getByRole('searchbox', { name: 'What do you want to know?' });
    const error = page.getByText('Type a word or a question first.');
    await expect(error).toBeHidden();
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
    await expect(error).toBeVisible();
    await expect(box).toBeFocused();
    await expect(box).toHaveAttribute('aria-invalid', 'true');
    await expect(box).toHaveAccessibleDescription('Type a word or a question first.');
    await box.pressSequentially('m');
    await expect(error).toBeHidden();
    await expect(box).not.toHaveAttribute('aria-invalid');
  });

  test('nothing found looks calm, and something found looks plain again', async ({ page }) => {
    await ask(page, 'xqvjkw');
    await expect(count(page)).toHaveAttribute('data-state', 'empty');
    await page.getByRole('main').getByRole('searchbox').fill('advocate');
    await expect(count(page)).toContainText('for “advocate”');
    await expect(count(page)).not.toHaveAttribute('data-state');
  });

  test('the box in the menu of each page leads to the results', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('rights/moving-home/');
    await page.locator('summary', { hasText: 'Menu' }).click();
    const box = page.getByRole('searchbox', { name: 'Search this site' });
    await box.fill('pocket money');
    await box.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=pocket\+money$/);
    await expect(firstLink(page)).toHaveAttribute('href', /\/rights\/money\/$/);
  });

  test('the keyboard reaches box, filters and results in that order', async ({ page }) => {
    await ask(page, 'advocate');
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('summary', { hasText: 'Choose a way' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'Any way' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'Anyone' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(firstLink(page)).toBeFocused();
  });

  for (const { colorScheme, width } of [
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 320 },
  ] as const) {
    test(`open results break no accessibility rule: ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await ask(page, 'someone hurts me advocat');
      await expect(page.locator('[data-danger]')).toBeVisible();
      await page.locator('summary', { hasText: 'Choose a way' }).click();
      await page.getByRole('button', { name: 'Look inside every page' }).click();
      await expect(page.locator('[data-more-count]')).toContainText('with these words');
      /* Back to the top: what lies under the bar that sticks is reached by scrolling. */
      await page.evaluate(() => scrollTo(0, 0));
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    });
  }
});

base('a search that cannot be done says so, and where to look instead', async ({ page }) => {
  await page.route('**/topics.json', (route) => route.abort());
  await page.goto('search/?q=advocate');
  await expect(count(page)).toContainText('Search does not work on this device right now.');
  await expect(count(page)).toHaveAttribute('data-state', 'failed');
  await expect(page.getByRole('main').getByRole('link', { name: 'A to Z' })).toBeVisible();
});
