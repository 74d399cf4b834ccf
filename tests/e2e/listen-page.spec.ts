import { readFileSync } from 'node:fs';
import { bar, guide, open, press, wholePage } from '../support/listen.ts';
import { allPages } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { finish, saying } from '../support/voices.ts';

test.describe('the words', () => {
  const sizeOf = (path: string): number => readFileSync(`dist/${path}index.html`).length;
  const guides = allPages().filter((path) => /^rights\/[^/]+\/$/.test(path));
  const longest = guides.reduce((a, b) => (sizeOf(a) > sizeOf(b) ? a : b));

  test(`of the longest guide are all said in their order, none twice and none lost: /${longest}`, async ({ page }) => {
    const said = await wholePage(page, longest);
    const shown = await page.evaluate(() => {
      const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
      const leave =
        'nav, aside, details, [data-quiet], .together-link, read-aloud, section.no-print, .review-stamp, .together, #read-it-together';
      const marks = [...main.querySelectorAll('.law-mark')].filter((mark) => !mark.textContent.startsWith('(source'));
      for (const element of main.querySelectorAll(`${leave}, .law-mark, .your-right__facts > li:last-child`))
        element.remove();
      for (const list of main.querySelectorAll('ol'))
        [...list.children].forEach((item, at) => item.prepend(`${at + 1}. `));
      const labels = [...main.querySelectorAll('.your-right__label')].map(({ textContent }) => textContent);
      return {
        text: main.textContent,
        says: marks.length + labels.filter((label) => label.includes('says so')).length,
      };
    });
    const bySource = /The (?:law|guidance) says so\.|Official guidance says so\./g;
    const letters = (text: string): string =>
      text
        .replaceAll(bySource, '')
        .replace(/\S+@\S+\w|\b\w+\.(?:org|uk)\b/g, (address) => address.replace('@', 'at').replaceAll('.', 'dot'))
        .replace(/ (?:dot|at) (?=\w)/g, (word) => word.trim())
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
    expect(letters(said.join(' '))).toBe(letters(shown.text));
    expect(said.filter((text) => text.match(bySource))).toHaveLength(shown.says);
    expect(
      said.filter((text) => /\p{Ll}[.?!]”? “?\p{Lu}/u.test(text)),
      'sentences that are joined',
    ).toEqual([]);
  });

  test('of a symbol strip are one sentence', async ({ page }) => {
    const said = await wholePage(page, `${guide}symbols/`);
    const strips = await page.locator('.strip').count();
    expect(said).toHaveLength(strips + 1);
    expect(said[1]).toBe('Your council may want you to move home.');
    expect(said.at(-1)).toBe('You can call Help at Hand: 0 8 0 0, 5 2 8, 0 7 3 1.');
  });

  test('of a symbol strip are marked, and its pictures stay as they are', async ({ page }) => {
    await open(page, {}, `${guide}symbols/`);
    await press(page, 'Listen');
    await finish(page);
    const marks = await page.evaluate(() =>
      [...(CSS.highlights.get('read-aloud') ?? [])].map((range) => ({
        text: (range as Range).toString().trim(),
        pictures: (range as Range).cloneContents().querySelectorAll('img').length,
      })),
    );
    expect(marks.map(({ text }) => text).filter(Boolean)).toEqual([
      ...['Your', 'council', 'may want', 'you', 'to', 'move home', '.'],
    ]);
    expect(marks.reduce((sum, { pictures }) => sum + pictures, 0)).toBe(0);
  });

  test('of easy read are its lines, without the part for adults', async ({ page }) => {
    const said = await wholePage(page, `${guide}easy-read/`);
    expect(said.slice(0, 4)).toEqual([
      'Being told to move',
      'What must happen',
      'Your council may want you to move home.',
      'Your council is in charge of your care.',
    ]);
    expect(said.join(' ')).not.toContain('For adults');
  });

  test('of a table are said row by row, with the name of the column', async ({ page }) => {
    const said = await wholePage(page, 'get-help/dates/');
    const row = said.findIndex((text) => text.startsWith('How long: '));
    expect(said[row + 1]).toMatch(/^Counted from: /);
    expect(said[row + 2]).toMatch(/^What for: /);
  });

  test('of a word are its meaning, and no lists of links', async ({ page }) => {
    const said = await wholePage(page, 'words/advocate/');
    expect(said[0]).toBe('What does “advocate” mean?');
    expect(said.join(' ')).not.toMatch(/See also|Used on/);
  });
});

test.describe('the bar', () => {
  test('stays in sight below the dark bar while it reads, and lets go when it stops', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    await press(page, 'Listen');
    await page.getByRole('heading', { name: 'When it is different' }).scrollIntoViewIfNeeded();
    await expect(bar(page)).toBeInViewport({ ratio: 1 });
    await press(page, 'Stop');
    await expect(bar(page)).not.toBeInViewport();
  });

  test('does not hide what the keyboard is on, at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page);
    await press(page, 'Listen');
    const hidden: string[] = [];
    const links = page.locator('main .prose a[href]');
    for (let at = (await links.count()) - 1; at >= 0; at -= 4) {
      const link = links.nth(at);
      await link.focus();
      const isSeen = await link.evaluate((element) => {
        const [box = element.getBoundingClientRect()] = element.getClientRects();
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return element.contains(top);
      });
      if (!isSeen) hidden.push((await link.textContent()) ?? '');
    }
    expect(hidden).toEqual([]);
  });

  test('scrolls away on a screen that is enlarged to 400%', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await open(page);
    await press(page, 'Listen');
    await page.getByRole('heading', { name: 'When it is different' }).scrollIntoViewIfNeeded();
    await expect(bar(page)).not.toBeInViewport();
  });

  test('follows the voice, but not when the reader has gone to another place', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    await press(page, 'Listen');
    for (let times = 0; times < 20; times += 1) await finish(page);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const there = await page.evaluate(() => scrollY);
    await finish(page);
    expect(await page.evaluate(() => scrollY)).toBe(there);
    await press(page, 'Next sentence');
    expect(await page.evaluate(() => scrollY)).toBeLessThan(there);
  });

  for (const way of ['symbols/', 'easy-read/']) {
    test(`covers no picture of what is read in ${way}`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, {}, guide + way);
      await press(page, 'Listen');
      const covered: string[] = [];
      for (let strip = 0; strip < 10; strip += 1) {
        await finish(page);
        const isCovered = await page.evaluate(() => {
          const [first] = CSS.highlights.get('read-aloud') ?? [];
          const pictures =
            (first as Range).startContainer.parentElement?.closest('.strip, .line')?.querySelectorAll('img') ?? [];
          const bottom = document.querySelector('read-aloud')?.getBoundingClientRect().bottom ?? 0;
          return [...pictures].some((picture) => scrollY > 500 && picture.getBoundingClientRect().top < bottom);
        });
        if (isCovered) covered.push((await saying(page)) ?? '');
      }
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
      expect(covered).toEqual([]);
    });
  }

  test('has buttons of 48 px on the smallest phone, in one row', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page);
    await press(page, 'Listen');
    const boxes = await bar(page)
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes).toHaveLength(5);
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
    for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(48);
  });

  test('marks the sentence in the colours of the system where it has its own', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page);
    await press(page, 'Listen');
    const {
      ground,
      system,
      page: around,
    } = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('p'));
      probe.style.backgroundColor = 'Highlight';
      return {
        ground: getComputedStyle(document.querySelector('h1') as Element, '::highlight(read-aloud)').backgroundColor,
        system: getComputedStyle(probe).backgroundColor,
        page: getComputedStyle(document.body).backgroundColor,
      };
    });
    expect(ground).toBe(system);
    expect(ground).not.toBe(around);
  });

  test('is on every page with words for children, and every link of the list leads to it', async ({ page }) => {
    const forChildren = /^(rights|packs(?!\/print)|stories|words|get-help)\//;
    /* The table says again, side by side, what the cards of who-can-help say, and those are read aloud. */
    const table = 'get-help/who-can-help/table/';
    const without = allPages()
      .filter((path) => forChildren.test(path) && !/\/(bsl|read-together)\/$/.test(path) && path !== table)
      .filter((path) => !readFileSync(`dist/${path}index.html`, 'utf8').includes('<read-aloud'));
    expect(without).toEqual([]);
    await page.goto('listen/');
    const links = await page.locator('.cards a').evaluateAll((cards) => cards.map((card) => card.getAttribute('href')));
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((link) => !/^\/rights\/[^/]+\/#listen$/.test(link ?? ''))).toEqual([]);
  });
});
