/**
 * The look of each example that asks for it, beside a picture of it that a person agreed to.
 *
 * Letters are painted as bars, in their colour and at their place, because every machine draws letters a little
 * differently. What is left is what the style sheet says: boxes, borders, colours, icons, underlines.
 * A change that is wanted: `npm run test:look -- --update-snapshots`, look at each picture, commit them.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const schemes = ['light', 'dark'] as const;
const gallery = 'dev/components/';

/** "Card: only a title" is kept in card-only-a-title.png. */
const fileOf = (example: string): string =>
  `${example
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')}.png`;

const asked = (page: Page): Promise<string[]> =>
  page
    .locator('[data-look]')
    .evaluateAll((examples) => examples.map((example) => example.getAttribute('data-example') ?? ''));

/**
 * Sets one font whose widths no machine rounds, and turns each run of letters into a bar of its colour, short or long,
 * so that an author may change words without changing the look.
 */
async function paintBars(page: Page): Promise<void> {
  const stand = { short: 'Few words here', long: 'A line of words that is long enough to go on in a second line' };
  await page.evaluate(async ({ short, long }) => {
    const file = document.querySelector<HTMLLinkElement>('link[rel="preload"][as="font"]');
    document.fonts.add(await new FontFace('Look', `url(${file?.href})`).load());
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * {
        font-family: Look !important;
        text-rendering: geometricPrecision !important;
        text-decoration-skip-ink: none !important;
      }
      *::before, *::after { -webkit-text-fill-color: transparent; }
      ol > li::marker { color: transparent !important; }
      body { inline-size: 390px; padding: 12px; }
      .bar {
        background: linear-gradient(currentcolor, currentcolor) 0 0.35em / 100% 0.55em no-repeat;
        -webkit-text-fill-color: transparent;
      }
    `);
    document.adoptedStyleSheets.push(sheet);
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode()));
    for (const example of document.querySelectorAll('[data-look]')) {
      const walker = document.createTreeWalker(example, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        const words = text.textContent?.trim() ?? '';
        if (words === '') continue;
        text.textContent = words.length > 40 ? long : short;
        const bar = document.createElement('span');
        bar.className = 'bar';
        text.parentNode?.replaceChild(bar, text);
        bar.append(text);
      }
    }
  }, stand);
}

for (const colorScheme of schemes) {
  test(`every example looks as agreed: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 390, height: 1000 });
    await page.goto(gallery);
    const names = await asked(page);
    await paintBars(page);
    /* Each stands alone at the top of the page, so that no other moves it by a part of a pixel. */
    const examples = await page.locator('[data-look]').elementHandles();
    for (const [index, example] of examples.entries()) {
      await example.evaluate((element) => document.body.replaceChildren(element));
      await expect.soft(page.locator('body'), names[index]).toHaveScreenshot([colorScheme, fileOf(names[index] ?? '')]);
    }
    expect(names.length).toBeGreaterThan(20);
  });
}

test('there is no picture of an example that does not ask for one any more', async ({ page }, { config }) => {
  await page.goto(gallery);
  const files = new Set((await asked(page)).map(fileOf));
  for (const scheme of schemes) {
    const folder = join(import.meta.dirname, 'baselines', scheme);
    const left = readdirSync(folder).filter((file) => !files.has(file));
    if (config.updateSnapshots === 'all') left.forEach((file) => rmSync(join(folder, file)));
    else expect(left, scheme).toEqual([]);
  }
});
