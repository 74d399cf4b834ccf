/** What a reader can do with symbols: change them, hear them. */
import type { Locator } from '@playwright/test';
import { endOfSpeech, localVoice, remoteVoice, said, setVoices, stubSpeech } from '../support/speech.ts';
import { expect, test } from '../support/test.ts';

const symbolsPage = 'rights/moving-home/symbols/';
const sentence = 'Your council may want you to move home.';

/** What a screen reader gets from a strip. The engine puts a space after each box, also before a full stop. */
const heardIn = async (strip: Locator): Promise<string> =>
  (await strip.ariaSnapshot()).replace(/\s+/g, ' ').replace(/ (?=[.,])/g, '');

test.describe('the choices for symbols', () => {
  test('are folded away, and work with the keyboard alone', async ({ page }) => {
    await page.goto(symbolsPage);
    const picture = page.locator('.strip .picture').first();
    const before = (await picture.boundingBox())?.width ?? 0;
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.locator('summary', { hasText: 'Change the symbols' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'Normal' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Large', exact: true })).toBeChecked();
    expect((await picture.boundingBox())?.width).toBeGreaterThan(before * 1.4);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Words only' })).toBeChecked();
    await expect(picture).toBeHidden();
  });

  test('turn the symbols off, and one press brings them back', async ({ page }) => {
    await page.goto(symbolsPage);
    await page.locator('summary', { hasText: 'Change the symbols' }).click();
    await page.getByRole('radio', { name: 'Words only' }).check();
    await expect(page.locator('.strip .picture:visible')).toHaveCount(0);
    await expect(page.getByRole('listitem').filter({ hasText: sentence })).toBeVisible();
    await page.getByRole('radio', { name: 'Words and symbols' }).check();
    await expect(page.locator('.strip .picture').first()).toBeVisible();
  });

  test('put the words aside for the eye, not for those who hear the page, nor the number to call', async ({ page }) => {
    await page.goto(symbolsPage);
    const strip = page.locator('.strip').first();
    await page.locator('summary', { hasText: 'Change the symbols' }).click();
    await page.getByRole('radio', { name: 'Symbols only' }).check();
    const word = await strip.locator('.symbol span').first().boundingBox();
    const small = await strip.locator('.plain').first().boundingBox();
    expect([word?.width, word?.height, small?.width, small?.height]).toEqual([1, 1, 1, 1]);
    expect(await heardIn(strip)).toBe(`- listitem: ${sentence}`);
    const number = await page.locator('.strip a[href^="tel:"]').boundingBox();
    expect(number?.width).toBeGreaterThan(100);
  });

  test('go back to how the page was, and are not kept', async ({ page }) => {
    await page.goto(symbolsPage);
    const chosen = page.locator('.view-choices input:checked');
    await page.locator('summary', { hasText: 'Change the symbols' }).click();
    for (const name of ['Very large', 'Words only', 'Black and white']) await page.getByRole('radio', { name }).check();
    await page.getByRole('link', { name: 'Back to how it was' }).click();
    await expect(chosen.first()).toHaveValue('normal');
    expect(await chosen.evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value))).toEqual([
      'normal',
      'both',
      'colour',
    ]);
    await expect(page.locator('.strip .picture').first()).toHaveCSS('filter', 'none');
  });

  test('make a picture black and white', async ({ page }) => {
    await page.goto(symbolsPage);
    await page.locator('summary', { hasText: 'Change the symbols' }).click();
    await page.getByRole('radio', { name: 'Black and white' }).check();
    await expect(page.locator('.strip .picture').first()).toHaveCSS('filter', /grayscale\(1\)/);
  });

  for (const path of [symbolsPage, 'rights/moving-home/easy-read/', 'packs/moving-home/easy-read/']) {
    test(`never make /${path} scroll sideways at 320 px`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(path);
      await page.locator('.view-choices summary').click();
      for (const name of ['Large', 'Very large', 'Words only']) {
        await page.getByRole('radio', { name, exact: true }).check();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
      }
    });
  }

  test('turn the pictures of easy read off, and its words keep the whole line', async ({ page }) => {
    await page.goto('rights/moving-home/easy-read/');
    const line = page.locator('[data-easy-read-line]').first();
    await page.locator('summary', { hasText: 'Change the pictures' }).click();
    await page.getByRole('radio', { name: 'Words only' }).check();
    await expect(line.locator('.picture')).toBeHidden();
    const [whole, words] = [await line.boundingBox(), await line.locator('.line__words').boundingBox()];
    expect(words?.width).toBeGreaterThan((whole?.width ?? 0) * 0.9);
  });

  test('show in forced colours what is chosen', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(symbolsPage);
    await page.locator('.view-choices summary').click();
    await expect(page.getByRole('radio', { name: 'Normal' })).toHaveCSS('accent-color', 'auto');
  });
});

test.describe('pressing a symbol to hear it', () => {
  for (const [name, voices] of [
    ['no voice', []],
    ['only a voice that works over the internet', [remoteVoice]],
    ['only a voice in another language', [{ lang: 'fr-FR', localService: true }]],
  ] as const) {
    test(`is not offered where the device has ${name}: each strip reads as one sentence`, async ({ page }) => {
      await stubSpeech(page, [...voices]);
      await page.goto(symbolsPage);
      await expect(page.getByText('You can point at a symbol.')).toBeVisible();
      await expect(page.getByText('Press a symbol to hear it.')).toBeHidden();
      await expect(page.locator('main').getByRole('button')).toHaveCount(0);
      expect(await heardIn(page.locator('.strip').first())).toBe(`- listitem: ${sentence}`);
    });
  }

  test('says its word, and a second press stops it', async ({ page }) => {
    await stubSpeech(page, [localVoice]);
    await page.goto(symbolsPage);
    await expect(page.getByText('Press a symbol to hear it.')).toBeVisible();
    const button = page.getByRole('button', { name: 'move home', exact: true }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    expect((await said(page)).at(-1)).toBe('move home');
    await expect(button).toHaveAttribute('data-said');
    await page.keyboard.press('Enter');
    expect((await said(page)).at(-1)).toBe('(silence)');
    await expect(button).not.toHaveAttribute('data-said');
  });

  test('marks the word only while it is said', async ({ page }) => {
    await stubSpeech(page, [localVoice]);
    await page.goto(symbolsPage);
    const [first, second] = [page.locator('.symbol button').nth(0), page.locator('.symbol button').nth(1)];
    await first.click();
    await second.click();
    await expect(page.locator('[data-said]')).toHaveCount(1);
    await expect(second).toHaveAttribute('data-said');
    await endOfSpeech(page);
    await expect(page.locator('[data-said]')).toHaveCount(0);
  });

  test('is a button of 48 px or more for each symbol, with a silent picture', async ({ page }) => {
    await stubSpeech(page, [localVoice]);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(symbolsPage);
    const buttons = page.locator('.symbol button');
    await expect(buttons).toHaveCount(await page.locator('figure[data-symbol]').count());
    await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
    const smallest = (): Promise<number> =>
      buttons.evaluateAll((all) =>
        Math.min(...all.flatMap((one) => [one.getBoundingClientRect().width, one.getBoundingClientRect().height])),
      );
    expect(await smallest()).toBeGreaterThanOrEqual(48);
    await page.locator('.view-choices summary').click();
    await page.getByRole('radio', { name: 'Words only' }).check();
    expect(await smallest()).toBeGreaterThanOrEqual(48);
  });

  test('moves nothing when the voices come late, and goes when they go', async ({ page }) => {
    await stubSpeech(page, []);
    await page.goto(symbolsPage);
    const places = (): Promise<number[]> =>
      page
        .locator('.strip, .symbol')
        .evaluateAll((all) => all.flatMap((one) => Object.values(one.getBoundingClientRect().toJSON() as object)));
    const before = await places();
    await setVoices(page, [localVoice]);
    await expect(page.locator('.symbol button').first()).toBeVisible();
    expect(await places()).toEqual(before);
    await setVoices(page, []);
    await expect(page.locator('.symbol button')).toHaveCount(0);
    expect(await heardIn(page.locator('.strip').first())).toBe(`- listitem: ${sentence}`);
  });
});
