import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  budgets,
  dangerBudget,
  FirstViewIsSmall,
  PagesAreLight,
} from '../../../../scripts/check/site/checks/budgets.ts';
import { firstViewBudget, firstViewBudgets } from '../../../../scripts/check/site/first-view-budgets.ts';
import { folderWith } from '../../folder.ts';
import { page, site, type Parts } from './pages.ts';

/** Text that packing cannot make smaller than `bytes`. */
const heavy = (bytes: number): string =>
  randomBytes(bytes * 2)
    .toString('base64')
    .slice(0, bytes * 2);

const problems = (
  parts: Parts,
  { file = 'index.html', files = {} }: { file?: string; files?: Record<string, string> } = {},
): string[] =>
  new PagesAreLight()
    .run(site({ [file]: page(parts) }, { folder: folderWith(files), base: '/base/' }))
    .map(({ message }) => message);

describe('no page is over its budget of bytes', () => {
  const head = '<link rel="stylesheet" href="/base/a.css"><script src="/base/a.js"></script>';

  test('silent about a light page', () => {
    expect(problems({ head }, { files: { 'a.css': 'a{}', 'a.js': ';' } })).toEqual([]);
  });

  test('counts what is sent: text that packs well is light', () => {
    expect(problems({ main: 'The same words. '.repeat(20_000) })).toEqual([]);
  });

  test('tells of a page with too much HTML', () => {
    expect(problems({ main: heavy(budgets.html) })).toEqual([
      expect.stringMatching(new RegExp(`^has \\d+ bytes of HTML, over its budget of ${budgets.html}$`)),
    ]);
  });

  test.each([
    'law/moving/index.html',
    'a-z/index.html',
    'words/index.html',
    'get-help/dates/index.html',
    'get-help/who-can-help/index.html',
  ])('lets %s be twice as long, and no longer', (file) => {
    expect(problems({ main: heavy(budgets.html) }, { file })).toEqual([]);
    expect(problems({ main: heavy(budgets.html * 2) }, { file })).toHaveLength(1);
  });

  test('tells of too much CSS, and of too many scripts', () => {
    const files = { 'a.css': heavy(budgets.css), 'a.js': heavy(budgets.scripts) };
    expect(problems({ head }, { files })).toEqual([
      expect.stringMatching(new RegExp(`^has \\d+ bytes of CSS, over its budget of ${budgets.css}$`)),
      expect.stringMatching(new RegExp(`^has \\d+ bytes of scripts, over its budget of ${budgets.scripts}$`)),
    ]);
  });

  test('counts pictures that load later, too', () => {
    const main = '<img src="/base/a.svg" alt="" width="1" height="1">';
    expect(problems({ main }, { files: { 'a.svg': heavy(budgets.all) } })).toEqual([
      expect.stringMatching(new RegExp(`^has \\d+ bytes of everything, over its budget of ${budgets.all}$`)),
    ]);
  });

  test('holds what to do in danger to less, with its fonts and pictures', () => {
    const file = 'get-help/now/index.html';
    const font = '<link rel="preload" as="font" href="/base/a.woff2">';
    const files = { 'a.woff2': heavy(dangerBudget / 4), 'a.svg': heavy(dangerBudget / 2) };
    const main = '<img src="/base/a.svg" alt="" width="1" height="1">';
    expect(problems({ head: font }, { file, files })).toEqual([]);
    expect(problems({ head: font, main }, { file, files })).toEqual([
      expect.stringMatching(new RegExp(`^has \\d+ bytes of everything, over its budget of ${dangerBudget}$`)),
    ]);
    expect(problems({ head: font, main }, { files })).toEqual([]);
  });

  test('adds up the files of a page', () => {
    const half = heavy(budgets.css / 2);
    const two = '<link rel="stylesheet" href="/base/a.css"><link rel="stylesheet" href="/base/b.css">';
    const files = { 'a.css': half, 'b.css': half.toLowerCase() };
    expect(problems({ head: two }, { files })).toHaveLength(1);
    expect(problems({ head: two.slice(0, two.indexOf('<link', 1)) }, { files })).toEqual([]);
  });

  test('counts a font that is loaded before it is asked for', () => {
    const font = '<link rel="preload" as="font" href="/base/a.woff2">';
    expect(problems({ head: font }, { files: { 'a.woff2': heavy(budgets.fonts / 2) } })).toEqual([]);
    expect(problems({ head: font }, { files: { 'a.woff2': heavy(budgets.fonts) } })).toEqual([
      expect.stringMatching(new RegExp(`^has \\d+ bytes of fonts, over its budget of ${budgets.fonts}$`)),
    ]);
  });

  test('leaves a file that is not there to the check of links', () => {
    expect(problems({ head })).toEqual([]);
  });
});

describe('no first view is over its budget', () => {
  const file = 'rights/moving-home/index.html';
  const { withoutPictures, requests } = firstViewBudget('rights/moving-home/');

  const firstViewProblems = (head: string, files: Record<string, string>, main = ''): string[] =>
    new FirstViewIsSmall()
      .run(site({ [file]: page({ head, main }) }, { folder: folderWith(files), base: '/base/' }))
      .map(({ message }) => message);

  test('adds up the page, what only paper needs, fonts, the icon, and scripts with what they import', () => {
    const heads = [
      '<link rel="stylesheet" media="print" href="/base/paper.css">',
      '<link rel="preload" as="font" href="/base/a.woff2">',
      '<link rel="icon" href="/base/icon.svg">',
      '<script type="module" src="/base/a.js"></script>',
    ];
    /* `heavy` is half as much again: four parts fit, five do not. */
    const part = Math.floor(withoutPictures / 7);
    const files = {
      'paper.css': heavy(part),
      'a.woff2': heavy(part),
      'icon.svg': heavy(part),
      'a.js': 'import"./b.js";',
      'b.js': heavy(part),
    };
    expect(firstViewProblems(heads.join(''), files)).toEqual([]);
    const more = { ...files, 'a.js': `import"./b.js";"${heavy(part)}"` };
    expect(firstViewProblems(heads.join(''), more)).toEqual([
      expect.stringMatching(new RegExp(`^has \\d+ bytes of a first view, over its budget of ${withoutPictures}$`)),
    ]);
  });

  test('leaves out pictures, which may come later', () => {
    const picture = '<img src="/base/a.svg" alt="" width="1" height="1">';
    expect(firstViewProblems('', { 'a.svg': heavy(withoutPictures) }, picture)).toEqual([]);
  });

  test('counts requests', () => {
    const sheets = (count: number): string =>
      Array.from({ length: count }, (_, place) => `<link rel="stylesheet" href="/base/${place}.css">`).join('');
    expect(firstViewProblems(sheets(requests - 1), {})).toEqual([]);
    expect(firstViewProblems(sheets(requests), {})).toEqual([
      `needs ${requests + 1} requests without pictures, over its budget of ${requests}`,
    ]);
  });

  test('has a budget for each page, and the strict one for guides', () => {
    expect(firstViewBudgets.at(-1)?.match.test('anything/at/all/')).toBe(true);
    expect(firstViewBudget('rights/moving-home/').pages).toBe('guides');
    expect(firstViewBudget('rights/moving-home/easy-read/').pages).not.toBe('guides');
    expect(firstViewBudget('get-help/now/').withPictures).toBe(dangerBudget);
  });
});
