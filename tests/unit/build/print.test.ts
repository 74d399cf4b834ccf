/** What is printed, what is kept, and what is printed again. A small site, and the real printer. */
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { PageKeys, printerVersion } from '../../../scripts/build/print/page-key.ts';
import { PrintCache } from '../../../scripts/build/print/print-cache.ts';
import { printSheets } from '../../../scripts/build/print/print-sheets.ts';
import { sheetsIn } from '../../../scripts/build/print/sheets.ts';
import { folderWith } from '../folder.ts';

// The first run on a machine may have to unpack a browser.
vi.setConfig({ testTimeout: 60_000 });

const stamp = '<div class="review-stamp"><p>Checked on <time datetime="2026-11-21">21 November 2026</time>.</p></div>';
const page = (main: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Moving | Help</title>${head}</head><body><main><h1>Moving</h1>${main}</main></body></html>`;

describe('what is printed', () => {
  test('is each form of each right and pack that has a page, and large print of a pack', () => {
    const dist = folderWith({
      'packs/index.html': '',
      'packs/move/index.html': '',
      'packs/move/7-to-11/index.html': '',
      'packs/move/easy-read/index.html': '',
      'packs/move/hand-over/index.html': '',
      'rights/index.html': '',
      'rights/move/index.html': '',
      'rights/move/symbols/index.html': '',
      'rights/move/bsl/index.html': '',
    });
    expect(sheetsIn(dist).map(({ path, file, largePrint = false }) => [path, file, largePrint])).toEqual([
      ['packs/move/', 'packs/move/move.pdf', false],
      ['packs/move/7-to-11/', 'packs/move/move-7-to-11.pdf', false],
      ['packs/move/', 'packs/move/move-large-print.pdf', true],
      ['packs/move/easy-read/', 'packs/move/move-easy-read.pdf', false],
      ['packs/move/hand-over/', 'packs/move/move-hand-over.pdf', false],
      ['rights/move/', 'rights/move/move.pdf', false],
      ['rights/move/symbols/', 'rights/move/move-symbols.pdf', false],
    ]);
  });

  test('is a page for schools, at any depth, only when it offers its file', () => {
    const offer = (file: string): string => `<a download href="/base/${file}">Print</a>`;
    const dist = folderWith({
      'schools/index.html': offer('schools/role/role.pdf'),
      'schools/role/index.html': offer('schools/role/role.pdf'),
      'schools/only-to-read/index.html': '<a href="/base/schools/role/">The role</a>',
      'schools/share/poster/index.html': offer('schools/share/poster/poster.pdf'),
    });
    expect(sheetsIn(dist).map(({ path, file }) => [path, file])).toEqual([
      ['schools/role/', 'schools/role/role.pdf'],
      ['schools/share/poster/', 'schools/share/poster/poster.pdf'],
    ]);
  });

  test('is each poster for two papers, each leaflet and the wallet card; the print shop is no pack', () => {
    const dist = folderWith({
      'packs/print/index.html': '',
      'packs/print/posters/deaf/index.html': '',
      'packs/print/leaflets/move/index.html': '',
      'packs/print/wallet-card/index.html': '',
    });
    expect(sheetsIn(dist).map(({ file, size = '' }) => [file, size])).toEqual([
      ['packs/print/posters/help-at-hand-poster-deaf-a4.pdf', ''],
      ['packs/print/posters/help-at-hand-poster-deaf-a3.pdf', 'A3'],
      ['packs/print/leaflets/help-at-hand-leaflet-move-a5.pdf', ''],
      ['packs/print/wallet-card/help-at-hand-wallet-card.pdf', ''],
    ]);
  });

  test('is nothing on a site with no rights and no packs', () => {
    expect(sheetsIn(folderWith({ 'index.html': '' }))).toEqual([]);
  });
});

describe('the key of a page', () => {
  const head = '<link rel="stylesheet" href="/base/assets/a.css"><script src="/base/assets/1.js"></script>';
  const html = page('<img src="/base/pictures/ask.svg" alt="">', head);
  const files = {
    'assets/a.css': '@font-face { src: url(./f.woff2) } p { color: red }',
    'assets/f.woff2': 'font',
    'pictures/ask.svg': '<svg/>',
  };
  const key = ({ text = html, change = {}, printer = 'Chromium 156', how = '' } = {}): string =>
    new PageKeys({ dist: folderWith({ ...files, ...change }), base: '/base/', printer }).of(text, how);

  test('is the same for the same page, wherever the site lies', () => {
    expect(key()).toBe(key());
  });

  test.each([
    ['a word', { text: html.replace('Moving', 'Leaving') }],
    ['a style', { change: { 'assets/a.css': 'p { color: blue }' } }],
    ['a font that a style loads', { change: { 'assets/f.woff2': 'another font' } }],
    ['a picture', { change: { 'pictures/ask.svg': '<svg><path/></svg>' } }],
    ['the browser', { printer: 'Chromium 157' }],
    ['how it is printed', { how: 'large print' }],
  ])('is another one when %s changes', (_, changed) => {
    expect(key(changed)).not.toBe(key());
  });

  test('stays when only a script changes, because scripts do not run in print', () => {
    expect(key({ text: html.replace('1.js', '2.js') })).toBe(key());
  });

  test('changes with our own printer', () => {
    const version = (source: string): string => {
      const folder = folderWith({ 'pdf/fix.ts': source, 'library/package.json': '{}' });
      return printerVersion(join(folder, 'pdf'), join(folder, 'library'));
    };
    expect(version('fix()')).toBe(version('fix()'));
    expect(version('fix()')).not.toBe(version('mend()'));
  });
});

describe('printed files', () => {
  test('are found by their key, and only by it', () => {
    const cache = new PrintCache(join(folderWith({}), 'printed'));
    cache.put('a', Buffer.from('%PDF'));
    expect(cache.get('a')?.toString()).toBe('%PDF');
    expect(cache.get('b')).toBeUndefined();
  });

  test('are thrown away when nobody asked for them in a week', () => {
    const folder = folderWith({ 'old.pdf': '', 'used.pdf': '' });
    const day = 24 * 60 * 60;
    for (const name of ['old.pdf', 'used.pdf']) utimesSync(join(folder, name), 0, Date.now() / 1000 - 8 * day);
    const cache = new PrintCache(folder);
    cache.get('used');
    cache.clearOld();
    expect(readdirSync(folder)).toEqual(['used.pdf']);
  });
});

describe('the sheets of a site', () => {
  const print = (dist: string, cache = join(dist, 'cache')) =>
    printSheets(dist, { origin: 'https://example.org', base: '/', cache });
  const site = (main = `<p>You can ask.</p>${stamp}`): string =>
    folderWith({ 'rights/move/index.html': page(main), 'rights/move/easy-read/index.html': page(main) });
  const file = (dist: string): Buffer => readFileSync(join(dist, 'rights/move/move.pdf'));

  test('are printed once, and again only where the page changed', async () => {
    const dist = site();
    expect(await print(dist)).toEqual({ files: 2, printed: 2 });
    const first = file(dist);
    expect(await print(dist)).toEqual({ files: 2, printed: 0 });
    expect(file(dist).equals(first)).toBe(true);
    writeFileSync(join(dist, 'rights/move/index.html'), page(`<p>You can always ask.</p>${stamp}`));
    expect(await print(dist)).toEqual({ files: 2, printed: 1 });
    expect(file(dist).equals(first)).toBe(false);
  });

  test('have the same bytes when another build prints them', async () => {
    const [one, other] = [site(), site()];
    await Promise.all([print(one), print(other)]);
    expect(file(one).equals(file(other))).toBe(true);
  });

  test.each([
    ['does not say when it was checked', '<p>Ask.</p>', 'it does not say when it was checked'],
    ['has a picture without alt', `${stamp}<img src="/a.svg">`, 'pictures without an alt attribute'],
    [
      'has a table without headers',
      `${stamp}<table><tr><td>1</td><td>2</td></tr></table>`,
      'tables without a heading cell (th): "1 2"',
    ],
    ['skips a heading', `${stamp}<h3>Too deep</h3>`, 'heading-skipped'],
  ])('stop the build when a page %s, and the message names the page', async (_, main, message) => {
    const dist = site(main);
    const error = await print(dist).catch((reason: Error) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toMatch(/rights\/move\//);
    expect(String(error)).toContain(message);
  });
});
