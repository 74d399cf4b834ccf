/** Narrow, enlarged, spaced out: nothing scrolls sideways, nothing is cut, and nothing hides where the keyboard is. */
import type { Page } from '@playwright/test';
import { coveredControls, lostThings } from '../support/lost.ts';
import { pageTypes } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

const gallery = 'dev/components/';

/** WCAG 1.4.12, as it stands there. */
const wideSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;
const largeText = 'html { font-size: 200%; }';

const readerStyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, css);

/** Every width at which the style sheet changes something, in pixels. */
const breakpoints = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const conditions = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => [
        ...(rule instanceof CSSMediaRule ? [rule.conditionText] : []),
        ...('cssRules' in rule ? conditions(rule.cssRules as CSSRuleList) : []),
      ]);
    const texts = [...document.styleSheets].flatMap(({ cssRules }) => conditions(cssRules));
    return texts.flatMap((text) => [...text.matchAll(/([\d.]+)rem/g)].map(([, rem]) => Math.round(Number(rem) * 16)));
  });

test('no component scrolls sideways or loses anything at any width from 320 to 1440 px', async ({ page }) => {
  test.slow();
  await page.goto(gallery);
  const points = await breakpoints(page);
  expect(points.length).toBeGreaterThan(3);
  /* Both sides of each width at which the style sheet changes, and every 40th pixel, are looked at closely. */
  const closely = new Set(points.flatMap((point) => [point - 1, point, point + 1]));
  const lost: string[] = [];
  for (let width = 320; width <= 1440; width++) {
    const close = closely.has(width) || width % 40 === 0;
    if (!close && width % 2 !== 0) continue;
    await page.setViewportSize({ width, height: 900 });
    const found = close
      ? await page.evaluate(lostThings)
      : await page.evaluate(() =>
          document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [],
        );
    if (found.length > 0) lost.push(`${width} px: ${found.slice(0, 3).join(' | ')}`);
  }
  expect(lost).toEqual([]);
});

for (const path of [gallery, ...pageTypes]) {
  test(`/${path} loses nothing at 400% zoom, with text at 200% and with wide spacing`, async ({ page }) => {
    const losesNothing = async (name: string, width: number, height: number): Promise<void> => {
      await page.setViewportSize({ width, height });
      expect.soft(await page.evaluate(lostThings), name).toEqual([]);
      expect.soft(await page.evaluate(coveredControls), `${name}: the keyboard`).toEqual([]);
    };
    await page.goto(path);
    await losesNothing('1280 by 1024 px at 400%', 320, 256);
    await losesNothing('1280 px', 1280, 900);
    await readerStyle(page, wideSpacing);
    await losesNothing('wide spacing, 320 px', 320, 640);
    await losesNothing('wide spacing, 1280 px', 1280, 900);
    await readerStyle(page, largeText);
    await losesNothing('wide spacing and text at 200%, 1280 px', 1280, 900);
    await losesNothing('wide spacing and text at 200%, 640 px', 640, 900);
  });
}
