/** Pages in the states that readers bring them into: pages.spec.ts looks at them as they are opened. */
import type { Page } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { localVoice, stubSpeech } from '../support/speech.ts';
import { sidewaysScroll } from '../support/sideways.ts';
import { expect, test } from '../support/test.ts';

type State = { name: string; path: string; voice?: boolean; reach: (page: Page) => Promise<void> };

const choose =
  (...names: string[]) =>
  async (page: Page): Promise<void> => {
    await page.locator('.view-choices summary').click();
    for (const name of names) await page.getByRole('radio', { name, exact: true }).check();
  };

const find =
  (word: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('searchbox', { name: 'Find a symbol by a word' }).fill(word);
    await expect(page.getByRole('status')).not.toContainText('All');
  };

const looks =
  (...names: string[]) =>
  async (page: Page): Promise<void> => {
    await page.goto('rights/moving-home/#how-it-looks');
    for (const name of names) await page.getByRole('radio', { name, exact: true }).check();
  };

/** The site is being saved, and nothing comes. */
const saving = async (page: Page): Promise<void> => {
  await page.route('**/offline/list.json', () => undefined);
  await page.getByRole('checkbox', { name: /Films/ }).check();
  await page.getByRole('button', { name: 'Save this site on this device' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
};

const [symbols, easyRead] = ['rights/moving-home/symbols/', 'rights/moving-home/easy-read/'];

const states: State[] = [
  { name: 'symbols, very large', path: symbols, reach: choose('Very large') },
  { name: 'symbols off', path: symbols, reach: choose('Words only') },
  {
    name: 'symbols without their words, black and white',
    path: symbols,
    reach: choose('Symbols only', 'Black and white'),
  },
  { name: 'easy read, large pictures', path: easyRead, reach: choose('Large') },
  { name: 'easy read, pictures off', path: easyRead, reach: choose('Words only') },
  {
    name: 'symbols to press',
    path: symbols,
    voice: true,
    reach: (page) => page.locator('.symbol button').first().click(),
  },
  { name: 'symbols to press, symbols off', path: symbols, voice: true, reach: choose('Words only') },
  { name: 'how it looks, open', path: '', reach: looks() },
  { name: 'very large, more space', path: '', reach: looks('Very large', 'More space') },
  { name: 'cream', path: '', reach: looks('Cream', 'Pictures') },
  { name: 'white and yellow on black', path: '', reach: looks('White and yellow on black', 'Pictures') },
  { name: 'one part, less around it', path: '', reach: looks('One part at a time', 'Less around the words') },
  { name: 'the site is being saved', path: 'offline/', reach: saving },
  { name: 'all symbols, some found', path: 'symbols/all/', reach: find('meeting') },
  { name: 'all symbols, none found', path: 'symbols/all/', reach: find('zzz') },
];

for (const { name, path, voice = false, reach } of states) {
  test(`no accessibility rule is broken and nothing scrolls sideways: ${name}`, async ({ page }) => {
    if (voice) await stubSpeech(page, [localVoice]);
    await page.goto(path);
    await reach(page);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      /* What lies under the bar that sticks is no fault of the state. */
      await page.evaluate(() => scrollTo(0, 0));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
      }
      const wide = await sidewaysScroll(page);
      expect(wide, `sideways scroll at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
}
