import type { Page } from '@playwright/test';
import { allPages } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

/** How many sheets of paper a page takes. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  return sheets;
}

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

  test('a sheet for the views of a pupil is two sides of A4 at most, in each form', async ({ page }) => {
    for (const form of ['', 'easy-read/', 'symbols/']) {
      await page.goto(`schools/share/my-views/${form}`);
      expect(await sheetsOf(page), form).toBeLessThanOrEqual(2);
    }
  });

  test('self-study shows its answers, and an audit writes out its sources', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('schools/share/self-study/');
    await expect(page.getByText('Yes, she is.')).toBeVisible();
    await page.goto('schools/share/self-audit/');
    const source = page.locator('.audit .law-mark .sr-only').first();
    expect((await source.boundingBox())?.width).toBeGreaterThan(100);
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
      expect(await sheetsOf(page)).toBeLessThanOrEqual(4);
    });
  }
});

test.describe('every letter is a letter: it fits on 2 sheets, and the page round it stays away', () => {
  for (const path of allPages().filter((page) => /^get-help\/say-it\/.+\/$/.test(page))) {
    test(`/${path}`, async ({ page }) => {
      await page.goto(path);
      expect(await sheetsOf(page)).toBeLessThanOrEqual(2);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
      await expect(page.getByRole('article', { name: /^Letter:/ })).toBeVisible();
    });
  }
});

test.describe('the first sheet of a pack', () => {
  for (const path of allPages().filter((page) => /^packs\/(?!print\/)[^/]+\/(easy-read\/|7-to-11\/)?$/.test(page))) {
    test(`/${path} tells a stranger nothing: a scene, a title, a date`, async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      const cover = page.locator('.pack__cover');
      await expect(cover.locator('h1')).toBeVisible();
      await expect(cover.locator('img[alt]:not([alt=""])')).toBeVisible();
      expect(await cover.innerText()).not.toMatch(/care|council|social/i);
      expect(await cover.evaluate((sheet) => getComputedStyle(sheet).breakAfter)).toBe('page');
    });
  }
});

for (const way of ['easy-read', 'symbols']) {
  test.describe(`every page in ${way} fits on 5 sheets of A4`, () => {
    for (const path of allPages().filter((page) => new RegExp(`^rights/.+/${way}/$`).test(page))) {
      test(`/${path}`, async ({ page }) => {
        await page.goto(path);
        expect(await sheetsOf(page)).toBeLessThanOrEqual(5);
      });
    }
  });
}

test.describe('every sheet to read together is exactly one side of A4', () => {
  for (const path of allPages().filter((page) => /^rights\/.+\/read-together\/$/.test(page))) {
    test(`/${path}`, async ({ page }) => {
      await page.goto(path);
      expect(await sheetsOf(page)).toBe(1);
      await page.emulateMedia({ media: 'print' });
      const lines = await page.locator('.together-notes .write-in__line').evaluateAll((all) => {
        const end = document.querySelector('.together-notes')?.getBoundingClientRect().bottom ?? 0;
        return all.filter((line) => line.getBoundingClientRect().bottom <= end + 1).length;
      });
      expect(lines, 'lines to write on, for both who write').toBeGreaterThanOrEqual(4);
    });
  }
});

test.describe('every sheet for an adult is exactly one side of A4, with number and room to write', () => {
  for (const path of ['social-workers/hand-over/', 'carers/first-night/', 'advocates/summary-sheet/']) {
    test(`/${path}`, async ({ page }) => {
      await page.goto(path);
      expect(await sheetsOf(page)).toBe(1);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('banner').locator('a[data-phone]')).toBeVisible();
      expect(await page.locator('.write-in__line:visible').count()).toBeGreaterThanOrEqual(3);
    });
  }
});

test.describe('a sheet to read together', () => {
  test('has number, hours, address and the law of each right in black on white', async ({ page }) => {
    await page.goto('rights/moving-home/read-together/');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('banner').locator('a[data-phone]')).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('9am to 5pm');
    await expect(page.locator('.print-address')).toContainText('/rights/moving-home/read-together/');
    await expect(page.locator('.short-rights')).toContainText('Regulations 2010, regulation 14');
    const colours = await page
      .locator('.one-page :is(li, p, h2, dd, a):visible')
      .evaluateAll((all) => [
        ...new Set(all.map((one) => `${getComputedStyle(one).color} on ${getComputedStyle(one).backgroundColor}`)),
      ]);
    expect(colours).toEqual(['rgb(0, 0, 0) on rgba(0, 0, 0, 0)']);
  });

  test('asks for its own margins, which the sheet of styles for print has', async ({ page }) => {
    await page.goto('rights/moving-home/read-together/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('page'))).toBe('one-page');
  });
});

test.describe('symbols on paper', () => {
  test('leave the choices out, and keep what was chosen', async ({ page }) => {
    await page.goto('rights/moving-home/symbols/');
    await page.locator('.view-choices summary').click();
    await page.getByRole('radio', { name: 'Black and white' }).check();
    await page.getByRole('radio', { name: 'Very large' }).check();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.view-choices')).toBeHidden();
    await expect(page.getByText('You can point at a symbol.')).toBeHidden();
    const picture = page.locator('.strip .picture').first();
    await expect(picture).toHaveCSS('filter', /grayscale\(1\)/);
    expect((await picture.boundingBox())?.width).toBeGreaterThan(150);
  });

  test('have every picture, also those that nobody scrolled to', async ({ page }) => {
    for (const way of ['easy-read', 'symbols']) {
      await page.goto(`rights/moving-home/${way}/`);
      const missing = await page
        .locator('main .picture')
        .evaluateAll((all) => all.filter((one) => !(one as HTMLImageElement).complete).length);
      expect(missing, way).toBe(0);
    }
  });

  test('keep the words of easy read on the whole line when its pictures are off', async ({ page }) => {
    await page.goto('rights/moving-home/easy-read/');
    await page.locator('.view-choices summary').click();
    await page.getByRole('radio', { name: 'Words only' }).check();
    await page.emulateMedia({ media: 'print' });
    const line = page.locator('[data-easy-read-line]').first();
    const [whole, words] = [await line.boundingBox(), await line.locator('.line__words').boundingBox()];
    expect(words?.width).toBeGreaterThan((whole?.width ?? 0) * 0.85);
  });
});
