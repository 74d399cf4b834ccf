import { describe, expect, test } from 'vitest';
import { wantedPart } from '../../../src/lib/range.ts';

describe('which part of a file of 10 bytes is wanted', () => {
  test.each([
    ['bytes=0-', { start: 0, end: 9 }],
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=3-5', { start: 3, end: 5 }],
    ['bytes=3-500', { start: 3, end: 9 }],
    ['bytes=-4', { start: 6, end: 9 }],
    ['bytes=-400', { start: 0, end: 9 }],
    ['bytes=10-', 'none'],
    ['bytes=-0', 'none'],
    [undefined, 'all'],
    ['', 'all'],
    ['bytes=-', 'all'],
    ['bytes=5-3', 'all'],
    ['bytes=0-1,4-5', 'all'],
    ['lines=1-2', 'all'],
  ])('%s', (header, part) => {
    expect(wantedPart(header, 10)).toEqual(part);
  });

  test('an empty file has no part', () => {
    expect(wantedPart('bytes=0-', 0)).toBe('none');
    expect(wantedPart('bytes=-1', 0)).toBe('none');
  });
});
