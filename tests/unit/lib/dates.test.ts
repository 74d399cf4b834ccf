import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dateInWords,
  dayInEngland,
  daysBetween,
  isPast,
  isWeekend,
  readDay,
  weekdayOf,
} from '../../../src/lib/dates.ts';

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

describe('readDay', () => {
  test.each([
    ['6', '8', '2026', '2026-08-06'],
    ['06', '08', '2026', '2026-08-06'],
    [' 6 ', 'aug', ' 2026', '2026-08-06'],
    ['29', 'February', '2028', '2028-02-29'],
    ['31', 'DEC', '2026', '2026-12-31'],
  ])('%s, %s, %s', (date, month, year, day) => expect(readDay(date, month, year)).toBe(day));

  test.each([
    ['29', '2', '2026'],
    ['31', '4', '2026'],
    ['0', '1', '2026'],
    ['1', '13', '2026'],
    ['1', 'ju', '2026'],
    ['1', '1', '26'],
    ['', '', ''],
    ['١', '1', '2026'],
    ['<script>', 'aug', '2026'],
    ['1e1', '1', '2026'],
    ['9'.repeat(100_000), '1', '2026'],
  ])('gives nothing for %.20s, %s, %s', (date, month, year) => expect(readDay(date, month, year)).toBeUndefined());
});

describe('days and months', () => {
  test('a month later is the same date, or the last of the month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2027-12-31', 2)).toBe('2028-02-29');
    expect(addMonths('2026-11-15', 12)).toBe('2027-11-15');
  });

  test('days go over the end of a month and the change of the clocks', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  test('knows the day of the week', () => {
    expect(weekdayOf('2026-11-22')).toBe('Sunday');
    expect([isWeekend('2026-11-20'), isWeekend('2026-11-21'), isWeekend('2026-11-22')]).toEqual([false, true, true]);
  });
});
