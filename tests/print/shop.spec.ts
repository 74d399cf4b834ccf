/** The print shop on paper: what is read at 2 metres, what fits, and codes that a camera can read. */
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { address } from '../../scripts/address.ts';
import { allPages } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

const inShop = (part: string): string[] => allPages().filter((path) => path.startsWith(`packs/print/${part}/`));

/** 60 point in CSS pixels. */
const large = 80;

test.describe('every poster', () => {
  for (const path of inShop('posters')) {
    test(`/${path} can be read at 2 metres, and nothing lies on its words`, async ({ page }) => {
      await page.setViewportSize({ width: 794, height: 1123 });
      await page.emulateMedia({ media: 'print' });
      await page.goto(path);
      const size = await page.locator('h1').evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
      expect(size).toBeGreaterThanOrEqual(large);
      await expect(page.getByRole('banner')).toBeHidden();
      const edges = await page.locator('.poster').evaluate((poster) => {
        const box = (selector: string): DOMRect | undefined => poster.querySelector(selector)?.getBoundingClientRect();
        const inside = [...poster.querySelectorAll('.poster__head, .poster__box')];
        return {
          sheet: poster.getBoundingClientRect().bottom,
          foot: box('.poster__foot')?.bottom ?? Infinity,
          number: box('.poster__number, .poster__email')?.height ?? Infinity,
          palm: box('.poster__palm')?.top ?? 0,
          words: Math.max(...inside.map((one) => one.getBoundingClientRect().bottom)),
        };
      });
      expect(edges.words).toBeLessThanOrEqual(edges.palm);
      expect(edges.number, 'the number, or the email, is on one line').toBeLessThan(1.5 * large);
      expect(edges.foot).toBeLessThanOrEqual(edges.sheet);
    });
  }
});

test.describe('every code of the print shop opens the address that is printed beside it', () => {
  // Two leaflets stand for all: they differ in the address alone.
  for (const path of [...inShop('posters'), ...inShop('leaflets').slice(0, 2), 'packs/print/wallet-card/']) {
    test(`/${path}`, async ({ page }) => {
      await page.setViewportSize({ width: 794, height: 1123 });
      await page.emulateMedia({ media: 'print' });
      await page.goto(path);
      const code = page.locator('.qr').first();
      const beside = (await code.locator('.qr__address').innerText()).replace(/\s/g, '');
      const picture = sharp(await code.locator('.qr__code').screenshot()).removeAlpha();
      const { data, info } = await picture.resize(600).raw().toBuffer({ resolveWithObject: true });
      const read = decodeQR({ width: info.width, height: info.height, data }, { timeLimit: 5000 });
      expect(read.replace(/^https?:\/\//, '')).toBe(beside);
      const { pathname } = new URL(read);
      expect(allPages()).toContain(pathname.slice(address().base.length));
    });
  }
});

test('the wallet card has ten fronts and ten backs on paper, and reads out one of each', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('packs/print/wallet-card/');
  await expect(page.locator('.wallet:visible')).toHaveCount(20);
  await expect(page.locator('.wallets__place:not([aria-hidden])')).toHaveCount(2);
});
