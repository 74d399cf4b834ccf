/** A film in a browser, with a clock that the test moves. */
import { button, film, open, position, scenes, secondsOf, shown } from '../support/film.ts';
import { shiftsOn } from '../support/shifts.ts';
import { expect, test } from '../support/test.ts';

test.describe('a film', () => {
  test('waits for the reader, and shows its first picture whole', async ({ page }) => {
    await open(page);
    await page.clock.runFor(20_000);
    await expect(position(page)).toHaveText('Scene 1 of 14');
    await expect(shown(page)).toHaveCount(1);
    for (const symbol of await shown(page).locator('[data-motion]').all())
      await expect(symbol).toHaveCSS('opacity', '1');
  });

  test('plays to its end, scene by scene, and can be played again', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Play the film' }).click();
    await expect(button(page, 'Pause')).toBeFocused();
    const count = await scenes(page).count();
    for (let scene = 1; scene <= count; scene += 1) {
      await expect(position(page)).toHaveText(`Scene ${scene} of ${count}`);
      await expect(shown(page)).toHaveText(
        (
          await scenes(page)
            .nth(scene - 1)
            .innerText()
        ).replace(/\s+/g, ' '),
      );
      await page.clock.runFor((await secondsOf(page, scene)) * 1000 + 20);
    }
    await button(page, 'Play again').click();
    await expect(position(page)).toHaveText(`Scene 1 of ${count}`);
  });

  test('brings its symbols in one after the other', async ({ page }) => {
    await open(page);
    await button(page, 'Play').click();
    const opacity = (symbol: number) =>
      shown(page)
        .locator('[data-motion]')
        .nth(symbol)
        .evaluate((element) => Number(getComputedStyle(element).opacity));
    expect(await opacity(0)).toBe(0);
    await page.clock.runFor(700);
    expect(await opacity(0)).toBeGreaterThan(0.5);
    expect(await opacity(1)).toBe(0);
    await page.clock.runFor(2_000);
    expect(await opacity(1)).toBe(1);
  });

  test('pauses and goes on where it was', async ({ page }) => {
    await open(page);
    await button(page, 'Play').click();
    await page.clock.runFor(3_000);
    await button(page, 'Pause').click();
    await page.clock.runFor(60_000);
    await expect(position(page)).toHaveText('Scene 1 of 14');
    await button(page, 'Play').click();
    await page.clock.runFor(((await secondsOf(page, 1)) - 3) * 1000 + 100);
    await expect(position(page)).toHaveText('Scene 2 of 14');
  });

  test('goes on and back by its buttons and by the arrow keys, and stays inside its ends', async ({ page }) => {
    await open(page);
    await button(page, 'Back').click();
    await expect(position(page)).toHaveText('Scene 1 of 14');
    await button(page, 'Next').click();
    await button(page, 'Next').click();
    await expect(position(page)).toHaveText('Scene 3 of 14');
    await page.keyboard.press('ArrowLeft');
    await expect(position(page)).toHaveText('Scene 2 of 14');
    for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowRight');
    await expect(position(page)).toHaveText('Scene 14 of 14');
    await page.getByLabel('Speed').press('ArrowLeft');
    await expect(position(page)).toHaveText('Scene 14 of 14');
  });

  test('can be slower', async ({ page }) => {
    await open(page);
    await page.getByLabel('Speed').selectOption('Slow');
    await button(page, 'Play').click();
    const normal = (await secondsOf(page, 1)) * 1000;
    await page.clock.runFor(normal + 100);
    await expect(position(page)).toHaveText('Scene 1 of 14');
    await page.clock.runFor(normal * (1 / 0.7 - 1));
    await expect(position(page)).toHaveText('Scene 2 of 14');
  });

  test('can go without its words', async ({ page }) => {
    await open(page);
    const words = shown(page).locator('.scene__line').first();
    expect((await words.boundingBox())?.height).toBeGreaterThan(20);
    await button(page, 'Words').click();
    await expect(button(page, 'Words')).toHaveAttribute('aria-pressed', 'false');
    expect((await words.boundingBox())?.height).toBeLessThan(2);
  });

  test('stops when the page is hidden', async ({ page }) => {
    await open(page);
    await button(page, 'Play').click();
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(button(page, 'Play')).toBeVisible();
    await page.clock.runFor(30_000);
    await expect(position(page)).toHaveText('Scene 1 of 14');
  });

  test('is all there at once for a reader who wants the pictures, and the focus stays near', async ({ page }) => {
    await open(page);
    await button(page, 'Show all the pictures').click();
    await expect(shown(page)).toHaveCount(14);
    await expect(page.getByRole('button', { name: 'Show it as a film' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(shown(page)).toHaveCount(1);
    await expect(button(page, 'Play')).toBeFocused();
  });

  test('is a strip for a reader who asks for no motion, and moves nothing when it is played', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    await expect(shown(page)).toHaveCount(14);
    await expect(button(page, 'Play')).toBeHidden();
    await page.getByRole('button', { name: 'Show it as a film' }).click();
    await button(page, 'Play').click();
    const symbol = shown(page).locator('[data-motion]').first();
    await expect(symbol).toHaveCSS('opacity', '1');
    await expect(symbol).toHaveCSS('transform', 'matrix(1, 0, 0, 1, 0, 0)');
  });

  test('does not jump while it loads', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(film, { waitUntil: 'networkidle' });
    const shifts = await shiftsOn(page);
    expect(shifts.reduce((sum, { value }) => sum + value, 0)).toBeLessThan(0.02);
  });

  test('is a strip when its script does not come', async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
    await page.goto(film);
    await expect(shown(page).nth(13)).toBeVisible({ timeout: 10_000 });
    expect((await scenes(page).nth(13).boundingBox())?.height).toBeGreaterThan(100);
  });
});
