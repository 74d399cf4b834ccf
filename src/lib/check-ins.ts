/** "Did they do it?": the days to look again after something was asked for. */
import type { CalendarDay } from './calendar-file.ts';
import { addMonths } from './dates.ts';

/** After how many months. */
export const checkInMonths: readonly number[] = [1, 3];

/** For the calendar: one day for each, counted from the day it was asked. */
export const checkIns = (from: string): CalendarDay[] =>
  checkInMonths.map((months) => ({
    day: addMonths(from, months),
    title: 'Did they do it?',
    text: 'Look at what you asked for. If it is not done, say so.',
  }));

/** The same days with nothing that tells what they are about. */
export const neutral = (days: readonly CalendarDay[]): CalendarDay[] =>
  days.map(({ day }) => ({ day, title: 'Reminder', text: '' }));
