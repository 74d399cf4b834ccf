/** The player with a real film: the one of the gallery, which `npm test` builds. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const player = (page: Page): Locator => page.locator('[data-example^="Video:"] video-player');
const seconds = (film: Locator): Promise<number> => film.evaluate((video: HTMLVideoElement) => video.currentTime);
const captionsShown = (film: Locator): Promise<string[]> =>
  film.evaluate(({ textTracks }: HTMLVideoElement) =>
    [...textTracks]
      .filter(({ kind, mode }) => kind === 'captions' && mode === 'showing')
      .flatMap(({ activeCues }) => [...(activeCues ?? [])].map((cue) => (cue as VTTCue).text)),
  );

/** Stops a film that plays at a place in it, so that a slow machine sees the same as a quick one. */
const holdAt = (film: Locator, place: number): Promise<void> =>
  film.evaluate((video: HTMLVideoElement, to) => {
    video.pause();
    video.currentTime = to;
  }, place);

test.describe('a film', () => {
  test('fetches nothing but its poster and captions before somebody plays it, and nothing from elsewhere', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('dev/components/', { waitUntil: 'networkidle' });
    await player(page).scrollIntoViewIfNeeded();
    expect(asked.filter((path) => path.includes('/dev/video/')).map((path) => path.replace(/^.*\//, ''))).toEqual(
      expect.arrayContaining(['poster.jpg']),
    );
    expect(asked.filter((path) => /\.(webm|mp4)$/.test(path))).toEqual([]);
  });

  test('plays from the keyboard, sent in parts, with captions on', async ({ page }) => {
    const sent: number[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.webm')) sent.push(response.status());
    });
    await page.goto('dev/components/');
    const film = player(page).locator('video');
    await film.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => seconds(film)).toBeGreaterThan(0);
    await holdAt(film, 1);
    await expect.poll(() => captionsShown(film)).toEqual(['Two fingers of a hand appear.']);
    expect([...new Set(sent)]).toEqual([206]);
  });

  test('a narrow screen gets the small file, a wide one the large file', async ({ page }) => {
    for (const [width, file] of [
      [390, 'clip-small.webm'],
      [1280, 'clip.webm'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('dev/components/');
      const film = player(page).locator('video');
      await film.focus();
      await page.keyboard.press('Space');
      await expect
        .poll(() => film.evaluate((video: HTMLVideoElement) => video.currentSrc))
        .toMatch(new RegExp(`/dev/video/${file}$`));
    }
  });

  test('captions go off and on from the keyboard, and the button says which', async ({ page }) => {
    await page.goto('dev/components/');
    const film = player(page).locator('video');
    const button = player(page).getByRole('button', { name: 'Captions', exact: true });
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await button.press('Space');
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await player(page).getByRole('button', { name: 'The whole hand' }).press('Enter');
    await expect.poll(() => seconds(film)).toBeGreaterThan(2);
    await holdAt(film, 3);
    expect(await captionsShown(film)).toEqual([]);
    await button.press('Enter');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => captionsShown(film)).toEqual(['Now there are five.\nFive ways to get each right.']);
  });

  test('captions that somebody turns off in the browser’s own menu are off in the button too', async ({ page }) => {
    await page.goto('dev/components/');
    await player(page)
      .locator('video')
      .evaluate(({ textTracks }: HTMLVideoElement) => {
        for (const track of textTracks) track.mode = 'disabled';
      });
    const button = player(page).getByRole('button', { name: 'Captions', exact: true });
    await expect(button).toHaveAttribute('aria-pressed', 'false');
  });

  test('a part plays from where it begins, and is marked while it plays', async ({ page }) => {
    await page.goto('dev/components/');
    const film = player(page).locator('video');
    const parts = player(page).getByRole('list', { name: 'Parts of this film' });
    await player(page).getByLabel('Speed').selectOption('0.5 times');
    await expect(parts.getByRole('button')).toHaveText(['The first fingers 0:00', 'The whole hand 0:02']);
    await parts.getByRole('button', { name: 'The whole hand' }).press('Enter');
    await expect.poll(() => seconds(film)).toBeGreaterThan(2);
    await expect(parts.locator('[aria-current]')).toHaveText('The whole hand 0:02');
    await parts.getByRole('button', { name: 'The first fingers' }).press('Enter');
    await expect(parts.locator('[aria-current]')).toHaveText('The first fingers 0:00');
  });

  test('a speed chosen before the film loads is the speed at which it plays', async ({ page }) => {
    await page.goto('dev/components/');
    const film = player(page).locator('video');
    await player(page).getByLabel('Speed').selectOption('0.5 times');
    await film.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => seconds(film)).toBeGreaterThan(0);
    expect(await film.evaluate((video: HTMLVideoElement) => video.playbackRate)).toBe(0.5);
    await film.evaluate((video: HTMLVideoElement) => (video.playbackRate = 1.5));
    await expect(player(page).getByLabel('Speed')).toHaveValue('1.5');
  });

  test('the keyboard goes from the film to captions, speed and parts in that order', async ({ page }) => {
    await page.goto('dev/components/');
    await player(page).getByRole('button', { name: 'Captions', exact: true }).focus();
    await page.keyboard.press('Tab');
    await expect(player(page).getByLabel('Speed')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(player(page).getByRole('button', { name: 'The first fingers' })).toBeFocused();
  });
});

test('a film on another site is a plain link, and that site hears nothing before somebody goes there', async ({
  page,
}) => {
  await page.goto('dev/components/', { waitUntil: 'networkidle' });
  const link = page.getByRole('link', { name: 'Go to film.example for the film: A made-up film' });
  await link.hover();
  await link.focus();
  await expect(link).toHaveAttribute('href', 'https://film.example/made-up/');
  await expect(link).not.toHaveAttribute('target', /./);
  await expect(page.locator('[data-example^="OutsideVideo"]').first()).toContainText('film.example');
  await expect(page.locator('iframe')).toHaveCount(0);
});
