import { describe, expect, test } from 'vitest';
import { FilesAreOffered } from '../../../../scripts/check/site/checks/files.ts';
import { folderWith } from '../../folder.ts';
import { page, site } from './pages.ts';

const link = (file: string, size: string): string =>
  `<a href="/base/${file}" download type="application/pdf">Moving (PDF, ${size})</a>`;

/** What is said about these files on a site whose one page has this in it. */
const problems = (files: Record<string, Buffer>, main: string): { file: string; message: string }[] =>
  new FilesAreOffered().run(site({ 'index.html': page({ main }) }, { folder: folderWith(files), base: '/base/' }));

describe('every file to keep', () => {
  const file = 'rights/moving/moving.pdf';

  test('is light, and has a link with its size: silent', () => {
    expect(problems({ [file]: Buffer.alloc(88_000) }, link(file, '88 kB'))).toEqual([]);
  });

  test('that no page offers is told', () => {
    expect(problems({ [file]: Buffer.alloc(88_000) }, '')).toEqual([
      { file, message: 'has no link: no page offers it' },
    ]);
  });

  test('whose link names another size is told', () => {
    expect(problems({ [file]: Buffer.alloc(88_000) }, link(file, '90 kB'))).toEqual([
      { file, message: 'has 88 kB, but a link to it says "Moving (PDF, 90 kB)"' },
    ]);
  });

  test.each([
    [file, 150_000, '150 kB'],
    ['packs/move/move.pdf', 400_000, '400 kB'],
  ])('%s may have %i bytes and no more', (path, most, words) => {
    expect(problems({ [path]: Buffer.alloc(most) }, link(path, words))).toEqual([]);
    expect(problems({ [path]: Buffer.alloc(most + 2000) }, link(path, `${most / 1000 + 2} kB`))).toEqual([
      { file: path, message: `has ${most / 1000 + 2} kB, over its budget of ${words}` },
    ]);
  });

  test('the whole site in one file may have 40 MB and no more', () => {
    const stick = 'help-at-hand-site.zip';
    expect(problems({ [stick]: Buffer.alloc(40_000_000) }, link(stick, '40.0 MB'))).toEqual([]);
    expect(problems({ [stick]: Buffer.alloc(40_100_000) }, link(stick, '40.1 MB'))).toEqual([
      { file: stick, message: 'has 40.1 MB, over its budget of 40.0 MB' },
    ]);
  });

  test('that is not to keep is left alone', () => {
    expect(problems({ 'pictures/ask.svg': Buffer.from('<svg/>') }, '')).toEqual([]);
  });
});
