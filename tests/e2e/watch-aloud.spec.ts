/** The words of a film, read aloud by a voice on the device. */
import type { Page } from '@playwright/test';
import { button, open, position, secondsOf } from '../support/film.ts';
import { expect, test } from '../support/test.ts';

/** What the device can say, in the place of its voices. What is said goes into `said`, and ends only when the test ends it. */
async function withVoices(page: Page, voices: { lang: string; localService: boolean }[]): Promise<void> {
  await page.addInitScript((list) => {
    const said: string[] = [];
    const cancelled: string[] = [];
    let current: SpeechSynthesisUtterance | undefined;
    class Utterance {
      onend?: () => void;
      voice?: unknown;
      lang = '';
      rate = 1;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => list,
      speak: (utterance: SpeechSynthesisUtterance) => {
        said.push(utterance.text);
        current = utterance;
      },
      cancel: () => {
        if (current) cancelled.push(current.text);
        current = undefined;
      },
    });
    Object.defineProperty(synthesis, 'speaking', { get: () => current !== undefined });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, {
      said,
      cancelled,
      endSpeech: () => {
        const ended = current;
        current = undefined;
        ended?.onend?.call(ended, new Event('end') as SpeechSynthesisEvent);
      },
    });
  }, voices);
}

const saidOn = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

test.describe('the words of a film read aloud', () => {
  for (const [name, voices] of [
    ['no voice', []],
    ['only a voice over the internet', [{ lang: 'en-GB', localService: false }]],
    ['only a voice in another language', [{ lang: 'de-DE', localService: true }]],
  ] as const) {
    test(`are not offered where there is ${name}`, async ({ page }) => {
      await withVoices(page, [...voices]);
      await open(page);
      await expect(button(page, 'Read the words aloud')).toBeHidden();
      await button(page, 'Play').click();
      await page.clock.runFor(10_000);
      expect(await saidOn(page)).toEqual([]);
    });
  }

  test('come only when asked for, wait for the voice, and stop with the film', async ({ page }) => {
    await withVoices(page, [{ lang: 'en-GB', localService: true }]);
    await open(page);
    await button(page, 'Play').click();
    expect(await saidOn(page)).toEqual([]);
    await button(page, 'Read the words aloud').click();
    expect(await saidOn(page)).toEqual(['Your council wants you to move to another home. You can ask why.']);
    await page.clock.runFor((await secondsOf(page, 1)) * 1000 + 1_000);
    await expect(position(page)).toHaveText('Scene 1 of 14');
    await page.evaluate(() => (window as unknown as { endSpeech: () => void }).endSpeech());
    await page.clock.runFor(100);
    await expect(position(page)).toHaveText('Scene 2 of 14');
    expect((await saidOn(page)).at(-1)).toContain('A review is a meeting about your life.');
    await button(page, 'Pause').click();
    const cancelled = await page.evaluate(() => (window as unknown as { cancelled: string[] }).cancelled);
    expect(cancelled.at(-1)).toContain('A review is a meeting about your life.');
  });

  test('do not hold the film for ever when the voice never ends', async ({ page }) => {
    await withVoices(page, [{ lang: 'en-GB', localService: true }]);
    await open(page);
    await button(page, 'Read the words aloud').click();
    await button(page, 'Play').click();
    await page.clock.runFor((await secondsOf(page, 1)) * 1000 + 11_000);
    await expect(position(page)).toHaveText('Scene 2 of 14');
  });
});

test('a film can be found: from the menu, from its pack, in the search and in the A to Z', async ({ page }) => {
  await page.goto('');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Watch' }).click();
  await page.getByRole('link', { name: 'Leaving care' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Watch: Leaving care');
  await page.goto('packs/moving-home/');
  await page.getByRole('link', { name: 'Watch the film: Moving home' }).click();
  await expect(page).toHaveURL(/\/watch\/moving-home\/$/);
  await page.goto('a-z/');
  await expect(page.getByRole('link', { name: 'What is Help at Hand? (film)' })).toBeVisible();
  await page.goto('search/?q=film about moving home');
  await expect(page.locator('[data-results]').getByRole('link', { name: 'Moving home (film)' })).toBeVisible();
});
