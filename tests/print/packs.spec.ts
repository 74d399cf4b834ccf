/** The packs on paper: how many sheets, what is cut in two, and a card that was filled in. */
import type { Page } from '@playwright/test';
import { readTaggedText } from '../../scripts/pdf/reading-order.ts';
import { allPages } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

const print = (page: Page): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: true });
const sheetsIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const packs = ['entering-care', 'moving-home', 'leaving-care'];

test.describe('the sheets of a pack are few enough to hand over', () => {
  for (const pack of packs) {
    for (const [version, most] of [
      ['', 8],
      ['7-to-11/', 8],
      ['easy-read/', 5],
      ['symbols/', 8],
      ['hand-over/', 2],
    ] as const) {
      test(`/packs/${pack}/${version} has at most ${most}`, async ({ page }) => {
        await page.goto(`packs/${pack}/${version}`);
        const sheets = sheetsIn(await print(page));
        expect(sheets).toBeGreaterThan(0);
        expect(sheets).toBeLessThanOrEqual(most);
      });
    }
  }
});

test.describe('a pack that was filled in', () => {
  for (const version of ['', '7-to-11/', 'easy-read/', 'symbols/']) {
    test(`has what was typed on its card, and no form: /packs/moving-home/${version}`, async ({ page }) => {
      await page.goto(`packs/moving-home/${version}`);
      await page.locator('make-it-yours summary').click();
      const worker = page.getByRole('group', { name: 'My social worker', exact: true });
      await worker.getByLabel('Name').fill('Ms Zebedee Example');
      await worker.getByLabel('Phone number').fill('0700 900 0000');
      await page.getByLabel('The day I move').fill('Friday 8 January');
      const text = await readTaggedText(await print(page));
      for (const words of ['Ms Zebedee Example', '0700 900 0000', 'Friday 8 January']) expect(text).toContain(words);
      expect(text).not.toContain('Make it yours');
      expect(text).not.toContain('What you type stays on this page');
    });
  }

  test('is as long as it was, whatever was typed', async ({ page }) => {
    await page.goto('packs/moving-home/7-to-11/');
    const before = sheetsIn(await print(page));
    await page.locator('make-it-yours summary').click();
    for (const input of await page.locator('make-it-yours input[type="text"]').all())
      await input.fill('word '.repeat(16));
    expect(sheetsIn(await print(page))).toBe(before);
  });

  test('can be printed in large letters, and in small ones again', async ({ page }) => {
    await page.goto('packs/moving-home/');
    await page.locator('make-it-yours summary').click();
    await page.getByLabel('My name').fill('Zebedee');
    const normal = sheetsIn(await print(page));
    const large = page.getByRole('checkbox', { name: /large letters/ });
    await large.check();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.write-in__filled').first()).toHaveCSS('font-size', '24px');
    await page.emulateMedia({ media: null });
    expect(sheetsIn(await print(page))).toBeGreaterThan(normal);
    await large.uncheck();
    expect(sheetsIn(await print(page))).toBe(normal);
  });
});

test.describe('what belongs together stays on one sheet', () => {
  for (const path of allPages().filter((page) => /^packs\/.+\/$/.test(page) && !page.startsWith('packs/print/'))) {
    test(`/${path}`, async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      const cut = await page
        .locator('.tell, .line, .strip, .draw-here, .picture-card__entry, .write-in, .your-right, .feelings > li')
        .evaluateAll((all) =>
          all.filter((one) => getComputedStyle(one).breakInside !== 'avoid').map((one) => one.className),
        );
      expect([...new Set(cut)]).toEqual([]);
      const loose = await page
        .locator('main :is(h2, h3):visible')
        .evaluateAll((all) =>
          all.filter((one) => getComputedStyle(one).breakAfter !== 'avoid').map((one) => one.textContent),
        );
      expect(loose, 'headings that may stand alone at the foot of a sheet').toEqual([]);
    });
  }
});
