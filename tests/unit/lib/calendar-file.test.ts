import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../src/lib/calendar-file.ts';

const one = { day: '2026-12-31', title: 'Your first review', text: 'Tell your reviewing officer.' };

test('a day is a whole day, and ends on the next', () => {
  expect(calendarFile([one], '2026-11-22').split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Help at Hand//Dates//EN',
    'BEGIN:VEVENT',
    'UID:20261231-1@help-at-hand',
    'DTSTAMP:20261122T000000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Your first review',
    'DESCRIPTION:Tell your reviewing officer.',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

describe('text that means something in the format', () => {
  const line = (title: string): string =>
    calendarFile([{ ...one, title }], '2026-11-22')
      .replace(/\r\n /g, '')
      .split('\r\n')[8] ?? '';

  test.each([
    ['a comma; a semicolon, a \\ backslash', 'SUMMARY:a comma\\; a semicolon\\, a \\\\ backslash'],
    ['two\r\nlines\nand three', 'SUMMARY:two\\nlines\\nand three'],
    ['a bell\u0007 and a tab\t', 'SUMMARY:a bell  and a tab '],
    ['مرحبا 👋🏽 <script>', 'SUMMARY:مرحبا 👋🏽 <script>'],
  ])('%s', (title, expected) => expect(line(title)).toBe(expected));
});

test('no line is longer than 75 bytes, and no letter is cut in two', () => {
  const file = calendarFile([{ ...one, text: '👋🏽 é '.repeat(400) }], '2026-11-22');
  const lines = file.split('\r\n');
  expect(lines.length).toBeGreaterThan(30);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(file.replace(/\r\n /g, '')).toContain('👋🏽 é '.repeat(400));
});
