import { describe, expect, test } from 'vitest';
import { splitIds } from '../../../src/lib/ids.ts';
import { lettersToChange, nearest } from '../../../src/lib/nearest.ts';

describe('nearest', () => {
  const known = ['move-needs-review', 'move-your-views', 'advocacy-right', 'title', 'you'];

  test('finds what was most likely meant', () => {
    expect(nearest('tilte', known)).toBe('title');
    expect(nearest('move-need-review', known)).toBe('move-needs-review');
    expect(nearest('right-advocacy', known)).toBe('advocacy-right');
    expect(nearest('MOVE-YOUR-VIEW', known)).toBe('move-your-views');
  });

  test('finds nothing where nothing is near', () => {
    expect(nearest('zzz', known)).toBeUndefined();
    expect(nearest('', known)).toBeUndefined();
    expect(nearest('tilte', [])).toBeUndefined();
  });
});

describe('lettersToChange', () => {
  test('counts letters that are put in, taken out, changed, or swapped with the next', () => {
    const count = ([a = '', b = '']: string[]) => lettersToChange(a, b);
    expect(
      [
        ['title', 'title'],
        ['titl', 'title'],
        ['titles', 'title'],
        ['tatle', 'title'],
        ['tilte', 'title'],
      ].map(count),
    ).toEqual([0, 1, 1, 1, 1]);
    expect(
      [
        ['', ''],
        ['', 'you'],
        ['you', ''],
        ['abc', 'cab'],
      ].map(count),
    ).toEqual([0, 3, 3, 2]);
  });
});

describe('splitIds', () => {
  test('takes commas, spaces and both', () => {
    expect(splitIds('a, b')).toEqual(['a', 'b']);
    expect(splitIds(' a,b  c ,')).toEqual(['a', 'b', 'c']);
    expect(splitIds('')).toEqual([]);
  });
});
