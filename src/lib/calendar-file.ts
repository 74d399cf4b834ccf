/** A calendar file (iCalendar, RFC 5545) of whole days, for the calendar on a phone or computer. */
import { addDays } from './dates.ts';

export interface CalendarDay {
  day: string;
  title: string;
  /** What stands under the title. */
  text: string;
}

/** Commas, semicolons, backslashes and line ends mean something in the format; other control letters may not be in it. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** Lines of at most 75 bytes, as the format demands; what is longer goes on in the next line after a space. */
function folded(line: string): string {
  const lines = [''];
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > 75) {
      lines.push(' ');
      bytes = 1;
    }
    lines[lines.length - 1] += letter;
    bytes += size;
  }
  return lines.join('\r\n');
}

const compact = (day: string): string => day.replaceAll('-', '');

/** The file as text. `madeOn` is the day it is made; the same days always get the same ids, so that a second file renews them. */
export function calendarFile(days: readonly CalendarDay[], madeOn: string): string {
  const events = days.flatMap(({ day, title, text }, index) => [
    'BEGIN:VEVENT',
    `UID:${compact(day)}-${index + 1}@help-at-hand`,
    `DTSTAMP:${compact(madeOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Help at Hand//Dates//EN', ...events, 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
