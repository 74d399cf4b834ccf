import { describe, expect, test } from 'vitest';
import { helpInWords, helps, readChosen, writeChosen } from '../../../src/lib/help-filter.ts';

const known = { who: ['', 'in-care', 'left-care'], what: ['', 'learning'] };

describe('what is chosen, from the address', () => {
  test('is read, and written the same', () => {
    for (const hash of ['', '#who=in-care', '#what=learning', '#who=left-care&what=learning']) {
      expect(writeChosen(readChosen(hash, known))).toBe(hash);
    }
  });

  test.each([
    '#childline',
    '#who=nobody',
    '#who=',
    '#who=__proto__&what=constructor',
    '#who=<script>alert(1)</script>',
    '#who=%E0%A4%A',
    `#${'who='.repeat(25_000)}`,
    '#who=in-care%00',
  ])('%.40s chooses nothing', (hash) => {
    expect(readChosen(hash, known)).toEqual({ who: '', what: '' });
  });

  test('keeps what it knows beside what it does not', () => {
    expect(readChosen('#who=in-care&what=x&more=1', known)).toEqual({ who: 'in-care', what: '' });
  });
});

test('a service helps when it is for the person and for the thing', () => {
  const service = { who: ['in-care'], what: ['learning', 'complain'] };
  expect(helps(service, { who: '', what: '' })).toBe(true);
  expect(helps(service, { who: 'in-care', what: 'complain' })).toBe(true);
  expect(helps(service, { who: 'left-care', what: 'complain' })).toBe(false);
  expect(helps(service, { who: 'in-care', what: 'not-safe' })).toBe(false);
});

test('how many are shown is said in words', () => {
  expect(helpInWords(46, 46)).toBe('All 46 are shown.');
  expect(helpInWords(1, 46)).toBe('1 of 46 can help.');
  expect(helpInWords(0, 46)).toMatch(/^Nobody on this list is for just that\./);
});
