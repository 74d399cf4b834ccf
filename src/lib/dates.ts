/** Days are kept as text (2026-11-21) and never as moments, so that no time zone can move them. */
import { ContentError } from './errors.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The days of the week as `Date` counts them. */
export const weekdays: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** "2026-08-06" in words: "6 August 2026". */
export function dateInWords(day: string): string {
  const { year, month, date } = partsOf(day);
  return `${date} ${months[month - 1]} ${year}`;
}

/** True when the day is before today. Today itself is not past. */
export function isPast(day: string, today: string): boolean {
  return daysBetween(day, today) > 0;
}

/** How many days lie from one day to another; below zero when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (middayOf(to) - middayOf(from)) / 86_400_000;
}

/** The day it is in England at a moment, as 2026-11-21. */
export function dayInEngland(moment: Date): string {
  const inEngland = { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const parts = new Map(
    new Intl.DateTimeFormat('en-GB', inEngland).formatToParts(moment).map((part) => [part.type, part.value]),
  );
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** The time it is in England at a moment, in minutes after midnight. */
export function minutesInEngland(moment: Date): number {
  const clock = { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const [hours = 0, minutes = 0] = new Intl.DateTimeFormat('en-GB', clock).format(moment).split(':').map(Number);
  return hours * 60 + minutes;
}

/** "Friday": the day of the week. */
export function weekdayOf(day: string): string {
  return weekdays[new Date(middayOf(day)).getUTCDay()] ?? '';
}

/** True on a Saturday or a Sunday. */
export function isWeekend(day: string): boolean {
  const number = new Date(middayOf(day)).getUTCDay();
  return number === 0 || number === 6;
}

/** The day that is so many days later. */
export function addDays(day: string, count: number): string {
  return new Date(middayOf(day) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The same date so many months later, or the last day of that month when it has no such date. */
export function addMonths(day: string, count: number): string {
  const { year, month, date } = partsOf(day);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + count + 1, 0));
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}

/**
 * Reads a day as somebody types it: a day, a month as a number or a name, and a year in four digits.
 * Gives nothing when there is no such day.
 */
export function readDay(date: string, month: string, year: string): string | undefined {
  const name = month.trim().toLowerCase();
  const named = name.length < 3 ? -1 : months.findIndex((known) => known.toLowerCase().startsWith(name));
  const [dateText, monthText] = [date.trim(), named < 0 ? name : `${named + 1}`];
  if (!/^\d{1,2}$/.test(dateText) || !/^\d{1,2}$/.test(monthText) || !/^\d{4}$/.test(year.trim())) return undefined;
  const day = `${year.trim()}-${monthText.padStart(2, '0')}-${dateText.padStart(2, '0')}`;
  const real = new Date(`${day}T12:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(day) ? day : undefined;
}

function middayOf(day: string): number {
  const { year, month, date } = partsOf(day);
  return Date.UTC(year, month - 1, date, 12);
}

/** Reads a day, and refuses one that no calendar has, such as 30 February. */
function partsOf(day: string): { year: number; month: number; date: number } {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const [year = 0, month = 0, date = 0] = found?.slice(1).map(Number) ?? [];
  const real = new Date(Date.UTC(year, month - 1, date));
  if (!found || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date) {
    throw new ContentError(`"${day}" is not a date`, 'type it as year-month-day, for example 2026-11-21');
  }
  return { year, month, date };
}
