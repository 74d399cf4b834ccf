import { allPages } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

test.describe('on paper', () => {
  test('a guide leaves out what only a screen can use, and keeps number, hours and address', async ({ page }) => {
    await page.goto('rights/moving-home/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('link', { name: 'Leave this site' })).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Ways to get this' })).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expect(page.getByRole('banner').locator('a[data-phone]')).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('9am to 5pm');
    await expect(page.locator('.print-address')).toContainText('/rights/moving-home/');
  });

  test('ink is black on white in every scheme, for a black-and-white copier', async ({ page }) => {
    await page.goto('rights/moving-home/');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ media: 'print', colorScheme });
      const colours = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return { color, backgroundColor };
      });
      expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
    }
  });
});

test.describe('a film on paper', () => {
  test('is the whole strip, also when a scene of it was on the screen, without buttons and without coloured grounds', async ({
    page,
  }) => {
    await page.goto('watch/leaving-care/');
    await expect(page.locator('.scene:visible')).toHaveCount(1);
    const next = page.getByRole('group', { name: 'Film' }).getByRole('button', { name: 'Next' });
    await page.getByRole('button', { name: 'Play the film' }).click();
    await next.click();
    await next.click();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const count = await page.locator('.scene').count();
    await expect(page.locator('.scene:visible')).toHaveCount(count);
    await expect(page.getByRole('group', { name: 'Film' })).toBeHidden();
    await expect(page.locator('.stage__place:visible')).toHaveCount(0);
    for (const symbol of await page.locator('.scene [data-motion]').all())
      await expect(symbol).toHaveCSS('opacity', '1');
  });

  for (const path of allPages().filter((page) => /^watch\/.+\/$/.test(page))) {
    test(`/${path} fits on 4 sheets of A4`, async ({ page }) => {
      await page.goto(path);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(sheets).toBeGreaterThan(0);
      expect(sheets).toBeLessThanOrEqual(4);
    });
  }
});

test.describe('every easy-read page fits on 5 sheets of A4', () => {
  for (const path of allPages().filter((page) => /^rights\/.+\/easy-read\/$/.test(page))) {
    test(`/${path}`, async ({ page }) => {
      await page.goto(path);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(sheets).toBeGreaterThan(0);
      expect(sheets).toBeLessThanOrEqual(5);
    });
  }
});
