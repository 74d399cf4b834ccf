/** The Listen bar as a reader uses it, with a stand-in for the voice. */
import { expect, type Locator, type Page } from '@playwright/test';
import { heard, useVoices, type Device } from './voices.ts';

export const guide = 'rights/moving-home/';

export const bar = (page: Page): Locator => page.getByRole('group', { name: 'Listen to this page' });
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  bar(page).getByRole('button', { name }).click();

/** Opens a page on a device with these voices. */
export async function open(page: Page, device: Device = {}, path = guide): Promise<void> {
  await useVoices(page, device);
  await page.goto(path);
}

/** The text that is marked in the page. */
export const marked = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('read-aloud') ?? [])]
      .map((range) => (range as Range).toString().replace(/\s+/g, ' '))
      .join('|'),
  );

/** Presses Listen on a page whose voice runs, and returns all that it said. */
export async function wholePage(page: Page, path: string): Promise<string[]> {
  await open(page, { runs: true }, path);
  await press(page, 'Listen');
  await expect(page.getByRole('status')).toHaveText('That was the end of this page.');
  return (await heard(page)).map(({ text }) => text);
}
