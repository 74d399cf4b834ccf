import { afterEach, describe, expect, test, vi } from 'vitest';
import { openNow, readHours, type OpeningHours } from '../../../src/lib/opening-hours.ts';

const hours = readHours('Monday to Friday, 9am to 5pm') as OpeningHours;
const holidays = {
  from: '2026-01-01',
  to: '2027-12-31',
  days: new Set(['2026-04-03', '2026-04-06', '2026-12-25', '2026-12-28', '2027-01-01', '2027-12-27', '2027-12-28']),
};
const at = (moment: string): string | undefined => openNow(new Date(moment), hours, holidays)?.says;

describe('hours as they are written', () => {
  test('are read', () => {
    expect(hours).toEqual({
      days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
      opens: 540,
      closes: 1020,
      from: '9am',
      until: '5pm',
    });
    expect(readHours('Tuesday to Saturday, 9.30am to 12pm')).toMatchObject({ opens: 570, closes: 720 });
  });

  test.each([
    'Any time, day or night',
    'Monday to Friday',
    'Monday to Friday, 9 to 5',
    'Monday to Friday, 5pm to 9am',
    'Friday to Monday, 9am to 5pm',
    'Munday to Friday, 9am to 5pm',
    'Monday to Friday, 13am to 5pm',
    'Monday to Friday, 9.75am to 5pm',
    'Monday to Friday, 9am to 5pm. Closed at Christmas.',
    '',
  ])('that say something else, such as "%s", are not guessed at', (text) => {
    expect(readHours(text)).toBeUndefined();
  });
});

describe('is it open now', () => {
  test.each([
    ['a minute before it opens', '2026-11-18T08:59:59Z', 'Closed now. Opens today at 9am.'],
    ['the minute that it opens', '2026-11-18T09:00:00Z', 'Open now, until 5pm.'],
    ['the last minute', '2026-11-18T16:59:59Z', 'Open now, until 5pm.'],
    ['the minute that it closes', '2026-11-18T17:00:00Z', 'Closed now. Opens tomorrow at 9am.'],
    ['midnight', '2026-11-18T00:00:00Z', 'Closed now. Opens today at 9am.'],
    ['Friday evening', '2026-11-20T17:00:00Z', 'Closed now. Opens on Monday at 9am.'],
    ['Saturday', '2026-11-21T12:00:00Z', 'Closed now. Opens on Monday at 9am.'],
    ['Sunday', '2026-11-22T12:00:00Z', 'Closed now. Opens tomorrow at 9am.'],
    ['the eve of Good Friday', '2026-04-02T16:00:00Z', 'Closed now. Opens on Tuesday at 9am.'],
    ['Good Friday', '2026-04-03T10:00:00Z', 'Closed now. Opens on Tuesday at 9am.'],
    ['Easter Monday', '2026-04-06T10:00:00Z', 'Closed now. Opens tomorrow at 9am.'],
    ['Christmas Eve, a working day', '2026-12-24T16:59:00Z', 'Open now, until 5pm.'],
    ['Christmas Eve, in the evening', '2026-12-24T17:00:00Z', 'Closed now. Opens on Tuesday at 9am.'],
    ['New Year’s Eve, in the evening', '2026-12-31T20:00:00Z', 'Closed now. Opens on Monday at 9am.'],
  ])('on %s', (_, moment, says) => {
    expect(at(moment)).toBe(says);
  });

  test.each([
    ['the Friday before the clocks go forward, in winter time', '2026-03-27T16:30:00Z', 'Open now, until 5pm.'],
    ['the Monday after: 8.30 in the world’s time is 9.30', '2026-03-30T08:30:00Z', 'Open now, until 5pm.'],
    ['and 4 in the world’s time is 5', '2026-03-30T16:00:00Z', 'Closed now. Opens tomorrow at 9am.'],
    ['the Friday before the clocks go back', '2026-10-23T08:00:00Z', 'Open now, until 5pm.'],
    ['the Monday after: 8 in the world’s time is 8', '2026-10-26T08:00:00Z', 'Closed now. Opens today at 9am.'],
    [
      'a summer night: the day is already the next one in England',
      '2026-07-05T23:30:00Z',
      'Closed now. Opens today at 9am.',
    ],
  ])('on %s', (_, moment, says) => {
    expect(at(moment)).toBe(says);
  });

  test('nobody can say in a year whose bank holidays are not known', () => {
    expect(at('2025-12-31T12:00:00Z')).toBeUndefined();
    expect(at('2028-01-03T12:00:00Z')).toBeUndefined();
    expect(at('2027-12-31T12:00:00Z')).toBe('Open now, until 5pm.');
    expect(at('2027-12-31T17:00:00Z'), 'the next day is not known').toBeUndefined();
  });
});

describe('on a device in another part of the world', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each(['America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati'])('in %s it is the time of England', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(at('2026-11-20T16:59:00Z')).toBe('Open now, until 5pm.');
    expect(at('2026-11-20T17:00:00Z')).toBe('Closed now. Opens on Monday at 9am.');
    expect(at('2026-07-06T08:00:00Z')).toBe('Open now, until 5pm.');
  });
});
