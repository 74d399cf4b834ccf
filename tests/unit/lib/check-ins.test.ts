import { describe, expect, test } from 'vitest';
import { checkIns, neutral } from '../../../src/lib/check-ins.ts';

describe('"did they do it?"', () => {
  test.each([
    ['2026-11-22', '2026-12-22', '2027-02-22'],
    ['2027-01-31', '2027-02-28', '2027-04-30'],
    ['2027-11-30', '2027-12-30', '2028-02-29'],
  ])('asked on %s, is asked again on %s and %s', (from, first, second) => {
    expect(checkIns(from).map(({ day }) => day)).toEqual([first, second]);
  });

  test('can say nothing of what it is about', () => {
    const days = checkIns('2026-11-22');
    expect(neutral(days)).toEqual(days.map(({ day }) => ({ day, title: 'Reminder', text: '' })));
  });
});
