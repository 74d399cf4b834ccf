import { describe, expect, test } from 'vitest';
import { dateInWords, dayInEngland, daysBetween, isPast } from '../../../src/lib/dates.ts';

describe('dateInWords', () => {
  test('says a date as people do', () => {
    expect(dateInWords('2026-08-06')).toBe('6 August 2026');
    expect(dateInWords('2028-02-29')).toBe('29 February 2028');
    expect(dateInWords('2026-12-31')).toBe('31 December 2026');
  });

  test('refuses what is no date', () => {
    for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '6 August 2026', '2026-8-6', '']) {
      expect(() => dateInWords(text), text).toThrow(`"${text}" is not a date`);
    }
  });
});

describe('isPast', () => {
  test('is true only before today', () => {
    expect(isPast('2026-11-20', '2026-11-21')).toBe(true);
    expect(isPast('2026-11-21', '2026-11-21')).toBe(false);
    expect(isPast('2026-11-22', '2026-11-21')).toBe(false);
    expect(isPast('2025-12-31', '2026-01-01')).toBe(true);
  });
});

describe('daysBetween', () => {
  test('counts whole days, also when the clocks change', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
    expect(daysBetween('2026-11-21', '2026-11-21')).toBe(0);
    expect(daysBetween('2026-11-21', '2026-11-20')).toBe(-1);
  });
});

describe('dayInEngland', () => {
  test('is the day in England, in summer and in winter', () => {
    expect(dayInEngland(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
    expect(dayInEngland(new Date('2026-01-01T23:30:00Z'))).toBe('2026-01-01');
    expect(dayInEngland(new Date('2026-01-02T00:00:00Z'))).toBe('2026-01-02');
  });
});
