import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addDays, isWeekend } from '../../../src/lib/dates.ts';
import { dueDay, type BankHolidays } from '../../../src/lib/due-dates.ts';
import { limitWords } from '../../../src/lib/limits.ts';
import { bankHolidaysSchema, happeningsSchema } from '../../../src/schemas/dates.ts';
import { lawTopicSchema } from '../../../src/schemas/law.ts';
import { workedDates } from '../../fixtures/worked-dates.ts';

const read = (path: string): unknown => parse(readFileSync(`content/${path}`, 'utf8'));
const law = Object.assign(
  {},
  ...readdirSync('content/law').map((file) => lawTopicSchema.parse(read(`law/${file}`)).records),
) as ReturnType<typeof lawTopicSchema.parse>['records'];
const facts = bankHolidaysSchema.parse(read('dates/bank-holidays.yaml'));
const holidays: BankHolidays = { ...facts, days: new Set(facts.days) };

describe('worked examples', () => {
  test.each(workedDates)('%s, %s: %s from %s is %s', (id, name, inWords, start, due) => {
    const limit = law[id]?.limits?.[name];
    if (!limit) throw new Error(`The register has no limit "${name}" in "${id}".`);
    expect(limitWords(limit)).toBe(inWords);
    expect(dueDay(start, limit.count, limit, holidays)).toMatchObject({ kind: 'day', day: due });
  });

  test('there is one for every limit that the date finder counts', () => {
    const counted = happeningsSchema
      .parse(read('dates/happenings.yaml'))
      .groups.flatMap(({ happenings }) => happenings.flatMap(({ due }) => due))
      .filter(({ law: id, limit }) => law[id]?.limits?.[limit]?.unit !== 'school days')
      .map(({ law: id, limit }) => `${id} ${limit}`);
    const worked = new Set(workedDates.map(([id, name]) => `${id} ${name}`));
    expect(counted.filter((one) => !worked.has(one))).toEqual([]);
  });

  test('a longest time is counted in the same way', () => {
    const { to = 0, ...limit } = law['complain-stage-2']?.limits?.['by'] ?? { count: 0, unit: 'days' };
    expect(dueDay('2026-11-16', to, limit, holidays)).toMatchObject({ day: '2027-02-18' });
  });
});

describe('for every day of two years', () => {
  const starts = Array.from({ length: 700 }, (_, index) => addDays('2025-01-01', index));
  const isWorking = (day: string): boolean => !isWeekend(day) && !holidays.days.has(day);
  const dayOf = (start: string, count: number, unit: 'working days' | 'days' | 'months'): string => {
    const due = dueDay(start, count, { unit }, holidays);
    if (due.kind !== 'day') throw new Error(`${start} has no date`);
    return due.day;
  };

  test('a working day is never a weekend or a bank holiday, and exactly so many lie between', () => {
    for (const start of starts) {
      for (const count of [1, 5, 20]) {
        const due = dayOf(start, count, 'working days');
        let between = 0;
        for (let day = addDays(start, 1); day <= due; day = addDays(day, 1)) between += Number(isWorking(day));
        expect([start, isWorking(due), between]).toEqual([start, true, count]);
      }
    }
  });

  test('a later start is never due earlier, and working days never end before days', () => {
    for (const start of starts) {
      const next = addDays(start, 1);
      expect(dayOf(next, 10, 'working days') >= dayOf(start, 10, 'working days')).toBe(true);
      expect(dayOf(next, 3, 'months') >= dayOf(start, 3, 'months')).toBe(true);
      expect(dayOf(start, 10, 'working days') > dayOf(start, 10, 'days')).toBe(true);
    }
  });

  test('months keep the date, or end with the month', () => {
    for (const start of starts) {
      const due = dayOf(start, 1, 'months');
      const kept = due.slice(8) === start.slice(8);
      const atTheEnd = addDays(due, 1).endsWith('-01') && due.slice(8) < start.slice(8);
      expect([start, kept || atTheEnd]).toEqual([start, true]);
    }
  });
});

describe('what cannot be a date', () => {
  test('school days are left to the school', () => {
    expect(dueDay('2026-09-01', 5, { unit: 'school days' }, holidays)).toEqual({ kind: 'school days' });
  });

  test('working days need bank holidays that are known', () => {
    expect(dueDay('2027-12-24', 5, { unit: 'working days' }, holidays)).toEqual({ kind: 'too far' });
    expect(dueDay('2024-12-31', 1, { unit: 'working days' }, holidays)).toEqual({ kind: 'too far' });
    expect(dueDay('2027-12-29', 2, { unit: 'working days' }, holidays)).toMatchObject({ day: '2027-12-31' });
  });
});

test('hours end at the same time of day', () => {
  expect(dueDay('2026-03-27', 72, { unit: 'hours' }, holidays)).toEqual({
    kind: 'day',
    day: '2026-03-30',
    sameTime: true,
  });
});
