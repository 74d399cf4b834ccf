/** A film page in tests: opened with a clock that the test moves, and its parts. */
import type { Page } from '@playwright/test';

export const film = 'watch/moving-home/';

export async function open(page: Page): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00') });
  await page.goto(film);
  await page.clock.pauseAt(new Date('2026-11-22T10:01:00'));
}

export const scenes = (page: Page) => page.locator('.scene');
export const shown = (page: Page) => page.locator('.scene:visible');
export const button = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Film' }).getByRole('button', { name, exact: true });
export const position = (page: Page) => page.locator('[data-position]');
/** The seconds of a scene. */
export const secondsOf = async (page: Page, scene: number): Promise<number> =>
  Number(
    await scenes(page)
      .nth(scene - 1)
      .getAttribute('data-seconds'),
  );
