/** Every example of every component, in the states that a reader's device can ask for. Built with GALLERY=1 by `npm test`. */
import { violations } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';

const gallery = 'dev/components/';

const asks = [
  { name: 'as it is', media: {} },
  { name: 'more contrast', media: { contrast: 'more' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
] as const;

for (const { name, media } of asks) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`no component breaks an accessibility rule: ${name}, ${colorScheme}, 320 and 1280 px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce', ...media });
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(gallery);
        expect(await violations(page), `${width} px`).toEqual([]);
      }
    });
  }
}

test('no component makes the page scroll sideways, from 320 to 1440 px', async ({ page }) => {
  await page.goto(gallery);
  const tooWide: string[] = [];
  for (let width = 320; width <= 1440; width += 40) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(() => {
      const limit = window.innerWidth;
      if (document.documentElement.scrollWidth <= limit) return [];
      const wide = [...document.querySelectorAll('[data-example]')].filter(
        (example) => example.getBoundingClientRect().right > limit || example.scrollWidth > example.clientWidth,
      );
      return wide.map((example) => example.getAttribute('data-example') ?? 'page');
    });
    if (over.length > 0) tooWide.push(`${width} px: ${over.join(', ')}`);
  }
  expect(tooWide).toEqual([]);
});

test('nothing is lost with text at 200% and with wide spacing', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(gallery);
  const cut = await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      html { font-size: 200%; }
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
    const clips = (element: Element): boolean =>
      getComputedStyle(element).overflow === 'hidden' &&
      !element.closest('.sr-only') &&
      (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
    return [
      ...(document.documentElement.scrollWidth > window.innerWidth ? ['the page scrolls sideways'] : []),
      ...[...document.querySelectorAll('main *')].filter(clips).map((element) => element.className),
    ];
  });
  expect(cut).toEqual([]);
});

test('each control shows where the keyboard is', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(gallery);
  const controls = page.locator(
    'a[href]:visible, button:visible, summary:visible, input:visible, select:visible, video:visible',
  );
  const unseen: string[] = [];
  for (const control of await controls.all()) {
    await control.focus();
    const shown = await control.evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return element.matches(':focus-visible') && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    if (!shown) unseen.push((await control.textContent()) ?? '');
  }
  expect(unseen).toEqual([]);
});
