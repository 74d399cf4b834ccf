import { describe, expect, test } from 'vitest';
import { splitIds } from '../../../src/lib/ids.ts';
import { nearest } from '../../../src/lib/nearest.ts';

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

describe('splitIds', () => {
  test('takes commas, spaces and both', () => {
    expect(splitIds('a, b')).toEqual(['a', 'b']);
    expect(splitIds(' a,b  c ,')).toEqual(['a', 'b', 'c']);
    expect(splitIds('')).toEqual([]);
  });
});
