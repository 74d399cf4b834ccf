import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const guide = 'rights/moving-home/';

async function open(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(guide);
  await page.getByRole('link', { name: 'How it looks' }).click();
}

const kept = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...localStorage }));
const textSize = (page: Page): Promise<number> =>
  page.locator('main .lead').evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

test.describe('how it looks', () => {
  test('the panel opens from its link, is reached by keyboard next, and closes', async ({ page }) => {
    await open(page);
    await expect(page.getByRole('region', { name: 'How it looks' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'Normal' }).first()).toBeFocused();
    await page.getByRole('link', { name: 'Close' }).click();
    await expect(page.getByRole('region', { name: 'How it looks' })).toBeHidden();
  });

  test('on a phone its link is in the menu', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(guide);
    await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('link', { name: 'How it looks' }).click();
    await expect(page.getByRole('radio', { name: 'Cream' })).toBeInViewport();
  });

  test('a choice changes this page, and nothing is kept until the reader says so', async ({ page }) => {
    await open(page);
    const before = await textSize(page);
    await page.getByRole('radio', { name: 'Very large' }).check();
    expect(await textSize(page)).toBeCloseTo(before * 1.5, 0);
    expect(await kept(page)).toEqual({});
    await page.goto('rights/school/');
    expect(await textSize(page)).toBeCloseTo(before, 0);
  });

  test('what is kept is on the next page before it is painted, and one press forgets it', async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: 'White and yellow on black' }).check();
    await page.getByRole('radio', { name: 'More space' }).check();
    await page.getByRole('button', { name: 'Keep it on this device' }).click();
    await expect(page.locator('[data-looks-status]')).toContainText('Kept');
    expect(await kept(page)).toEqual({ 'how-it-looks': 'space-more colours-strong' });

    /* The panel's own script does not come: the choices are on the page without it. */
    await page.route('**/*Header*.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
    await page.goto('rights/school/');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    await page.unroute('**/*Header*.js');

    await page.goto(`${guide}#how-it-looks`);
    await expect(page.getByRole('radio', { name: 'White and yellow on black' })).toBeChecked();
    await page.getByRole('button', { name: 'Back to normal, and forget it' }).click();
    await expect(page.locator('body')).not.toHaveCSS('background-color', 'rgb(0, 0, 0)');
    expect(await kept(page)).toEqual({});
  });

  test('what somebody else wrote into the store does nothing', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('how-it-looks', '"><img src=x> size-large');
    });
    await page.goto(guide);
    await expect(page.locator('html')).not.toHaveAttribute('data-looks');
  });

  test('a device that keeps nothing says so, and the choice holds for the page', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open(page);
    await page.getByRole('radio', { name: 'Cream' }).check();
    await page.getByRole('button', { name: 'Keep it on this device' }).click();
    await expect(page.locator('[data-looks-status]')).toContainText('does not let the site keep anything');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(247, 235, 206)');
  });

  test('pictures stand beside hard words only when they are wanted', async ({ page }) => {
    await open(page);
    const picture = page.locator('.word-picture').first();
    await expect(picture).toBeHidden();
    await page.getByRole('radio', { name: 'Pictures', exact: true }).check();
    await expect(picture).toBeVisible();
  });

  test('less around the words leaves the words, the law and the number', async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: 'Less around the words' }).check();
    await expect(page.getByRole('heading', { name: 'Read next' })).toBeHidden();
    await expect(page.locator('.your-right').first()).toBeVisible();
    await expect(page.locator('a[data-phone]').first()).toBeVisible();
  });

  test('the name of the tab can be plain, and comes back', async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: 'Only “Information”' }).check();
    await expect(page).toHaveTitle('Information');
    await page.getByRole('radio', { name: 'The name of the page' }).check();
    await expect(page).toHaveTitle(/^Being told to move/);
  });
});

test.describe('one part at a time', () => {
  test.beforeEach(async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: 'One part at a time' }).check();
  });

  test('each part is reached in turn, none is lost, and the heading has the focus', async ({ page }) => {
    const headings = await page.locator('main .stack h2').allTextContents();
    const seen: string[] = [];
    for (let part = 0; part < headings.length; part++) {
      const shown = page.locator('main .stack h2:visible');
      await expect(shown).toHaveCount(1);
      seen.push((await shown.textContent()) ?? '');
      if (part > 0) await expect(shown).toBeFocused();
      const next = page.getByRole('button', { name: /^Next part:/ });
      if (await next.isVisible()) await next.click();
    }
    expect(seen).toEqual(headings);
    await expect(page.getByRole('button', { name: /^Next part:/ })).toBeHidden();
  });

  test('a link to a place in another part opens that part', async ({ page }) => {
    await page.getByRole('link', { name: 'Who can help', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Who can help' })).toBeInViewport();
    await expect(page.locator('main .stack h2:visible')).toHaveCount(1);
  });

  test('the whole page stands on paper, and comes back when it is chosen', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'Who can help' })).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await expect(page.getByRole('heading', { name: 'Who can help' })).toBeHidden();
    await page.getByRole('radio', { name: 'The whole page' }).check();
    await expect(page.getByRole('heading', { name: 'Who can help' })).toBeVisible();
  });
});
