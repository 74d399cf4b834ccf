/** Is a service open at a moment? By the clock and the bank holidays of England, wherever the device is. */
import { addDays, dayInEngland, minutesInEngland, weekdayOf, weekdays } from './dates.ts';
import type { BankHolidays } from './due-dates.ts';

export interface OpeningHours {
  /** The days of the week on which it answers, by name. */
  days: readonly string[];
  /** In minutes after midnight. It is open from the first up to, and not at, the second. */
  opens: number;
  closes: number;
  /** The same as people say it: "9am", "5pm". */
  from: string;
  until: string;
}

const pattern = /^([A-Z][a-z]+) to ([A-Z][a-z]+), ([0-9.]+[ap]m) to ([0-9.]+[ap]m)$/;

/** Reads "Monday to Friday, 9am to 5pm". Gives nothing for hours that are said in another way. */
export function readHours(text: string): OpeningHours | undefined {
  const [, first = '', last = '', from = '', until = ''] = pattern.exec(text) ?? [];
  const [start, end] = [weekdays.indexOf(first), weekdays.indexOf(last)];
  const [opens, closes] = [minutesOf(from), minutesOf(until)];
  if (start < 0 || end < start || opens === undefined || closes === undefined || closes <= opens) return undefined;
  return { days: weekdays.slice(start, end + 1), opens, closes, from, until };
}

/** "9am", "9.30am", "12pm" in minutes after midnight. */
function minutesOf(time: string): number | undefined {
  const [, hour = '', minute = '0', half] = /^(\d{1,2})(?:\.(\d\d))?([ap])m$/.exec(time) ?? [];
  if (hour === '' || Number(hour) < 1 || Number(hour) > 12 || Number(minute) > 59) return undefined;
  return ((Number(hour) % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(minute);
}

/**
 * Says whether it is open, and until when or from when. Gives nothing where the bank holidays are not known,
 * because then nobody can say.
 */
export function openNow(
  moment: Date,
  { days, opens, closes, from, until }: OpeningHours,
  holidays: BankHolidays,
): { open: boolean; says: string } | undefined {
  const today = dayInEngland(moment);
  const minutes = minutesInEngland(moment);
  const isKnown = (day: string): boolean => day >= holidays.from && day <= holidays.to;
  const isOpen = (day: string): boolean => days.includes(weekdayOf(day)) && !holidays.days.has(day);
  if (!isKnown(today)) return undefined;
  if (isOpen(today) && minutes >= opens && minutes < closes) return { open: true, says: `Open now, until ${until}.` };
  const tomorrow = addDays(today, 1);
  let next = minutes < opens ? today : tomorrow;
  while (isKnown(next) && !isOpen(next)) next = addDays(next, 1);
  if (!isKnown(next)) return undefined;
  const day = next === today ? 'today' : next === tomorrow ? 'tomorrow' : `on ${weekdayOf(next)}`;
  return { open: false, says: `Closed now. Opens ${day} at ${from}.` };
}
