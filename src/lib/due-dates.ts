/**
 * From a day and a time limit of the law register: by which day a thing must be done.
 *
 * How it counts: the day that starts the clock is not counted, unless the limit says that it is. A month ends on the
 * same date of a later month, or on the last day of that month. A working day is Monday to Friday and no bank holiday
 * in England. School days are different in each area, so they are never turned into a date.
 */
import type { Limit } from '../schemas/law.ts';
import { addDays, addMonths, isPast, isWeekend } from './dates.ts';

/** The bank holidays that are known, and the span of whole years for which all of them are known. */
export interface BankHolidays {
  from: string;
  to: string;
  days: ReadonlySet<string>;
}

export type Due =
  /** The last day on which it is in time. With `sameTime`: up to the time of day at which the clock started. */
  | { kind: 'day'; day: string; sameTime: boolean }
  /** Counted in school days, which only the school knows. */
  | { kind: 'school days' }
  /** Bank holidays of that time are not known yet. */
  | { kind: 'too far' };

type Counted = Pick<Limit, 'unit' | 'firstDayCounts'>;

/** By which day: `count` of the limit's unit after `start`. */
export function dueDay(start: string, count: number, { unit, firstDayCounts }: Counted, holidays: BankHolidays): Due {
  const from = firstDayCounts ? addDays(start, -1) : start;
  const on = (day: string, sameTime = false): Due => ({ kind: 'day', day, sameTime });
  switch (unit) {
    case 'hours':
      return on(addDays(start, Math.floor(count / 24)), true);
    case 'days':
      return on(addDays(from, count));
    case 'weeks':
      return on(addDays(from, count * 7));
    case 'months':
      return on(addMonths(from, count));
    case 'years':
      return on(addMonths(from, count * 12));
    case 'school days':
      return { kind: 'school days' };
    case 'working days': {
      const day = addWorkingDays(from, count, holidays);
      return day === undefined ? { kind: 'too far' } : on(day);
    }
  }
}

/** The day that is so many working days later; nothing when that leaves the years whose bank holidays are known. */
function addWorkingDays(from: string, count: number, holidays: BankHolidays): string | undefined {
  if (isPast(from, holidays.from)) return undefined;
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isPast(holidays.to, day)) return undefined;
    if (!isWeekend(day) && !holidays.days.has(day)) left -= 1;
  }
  return day;
}
