import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fillSizes } from '../../../scripts/build/sizes.ts';
import { sizeInWords } from '../../../src/lib/size.ts';
import { folderWith } from '../folder.ts';

describe('a size in words', () => {
  test.each([
    [0, '1 kB'],
    [499, '1 kB'],
    [1_500, '2 kB'],
    [161_600, '162 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [1_000_000, '1.0 MB'],
    [1_440_000, '1.4 MB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });
});

describe('the sizes in the pages', () => {
  test('are filled in from the files that were made, in every page', () => {
    const dist = folderWith({
      'packs/move/index.html':
        '<a>Pack (PDF, __SIZE:packs/move/move.pdf__)</a> <a>Easy (PDF, __SIZE:packs/move/move_easy.pdf__)</a>',
      'packs/move/move.pdf': Buffer.alloc(161_600),
      'packs/move/move_easy.pdf': Buffer.alloc(2_000_000),
      'index.html': '<p>No file here.</p>',
    });
    expect(fillSizes(dist)).toBe(2);
    expect(readFileSync(join(dist, 'packs/move/index.html'), 'utf8')).toBe(
      '<a>Pack (PDF, 162 kB)</a> <a>Easy (PDF, 2.0 MB)</a>',
    );
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('<p>No file here.</p>');
  });

  test('of a file that is made later stay marks', () => {
    const dist = folderWith({ 'index.html': '__SIZE:a.pdf__ __SIZE:later.zip__', 'a.pdf': Buffer.alloc(2000) });
    expect(fillSizes(dist, ['later.zip'])).toBe(1);
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('2 kB __SIZE:later.zip__');
  });

  test('of a file that was not made stop the build, and the message names page and file', () => {
    const dist = folderWith({ 'packs/move/index.html': '(PDF, __SIZE:packs/move/move.pdf__)' });
    expect(() => fillSizes(dist)).toThrow(
      'packs/move/index.html offers packs/move/move.pdf, but the build did not make that file.',
    );
  });
});
