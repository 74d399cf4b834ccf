import { describe } from 'vitest';
import { law, remove, replace, says } from './support.ts';

const happenings = 'content/dates/happenings.yaml';
const holidays = 'content/dates/bank-holidays.yaml';

describe('the date finder', () => {
  says('must be there', remove(happenings), [
    happenings,
    'is missing',
    'write it: it holds what can happen and what is due',
  ]);

  says('names law that there is', replace(happenings, 'law: review-soon', 'law: review-son'), [
    happenings,
    'there is no law record "review-son"',
    'type "review-soon", or write the record in content/law first, with its source',
  ]);

  says('names a limit that the law has', replace(happenings, 'limit: by', 'limit: till'), [
    happenings,
    'the record "review-soon" has no time limit "till"',
    'it has: by',
  ]);

  says('names law that has limits', replace(happenings, 'law: review-soon', 'law: wait-if-you-can'), [
    happenings,
    'the record "wait-if-you-can" has no time limit "by"',
    'add it under `limits` in content/law, or take it out',
  ]);

  says('says nothing is due by law that has not started', replace(happenings, 'law: review-soon', 'law: new-duty'), [
    happenings,
    '"new-duty" is not yet in force, so nothing is due by it',
    'take it out until it is in force',
  ]);

  says('counts only from a day that the law names', replace(law, ', from: the day you come into care', ''), [
    happenings,
    'the time limit "by" of "review-soon" does not say from which day it is counted',
    'add `from` to the limit in content/law, or take it out',
  ]);

  says('shows no part of a day', replace(law, 'count: 20, unit: working days', 'count: 30, unit: hours'), [
    happenings,
    'the time limit "by" of "review-soon" is 30 hours, which no date can show',
    'take it out: only whole days can be shown, such as 24 or 72 hours',
  ]);

  says(
    'has each id once',
    replace(
      happenings,
      'checked:',
      `      - id: came-into-care
        title: You came back
        question: Which day did you come back?
        due:
          - { what: Your first review, law: review-soon, limit: by, ifLate: Tell somebody. }
checked:`,
    ),
    [happenings, '"came-into-care" stands twice', 'give this one another id'],
  );

  says(
    'types no time: it comes from the law',
    replace(happenings, 'Tell your reviewing officer.', 'Wait for 3 weeks.'),
    [happenings, 'the time limit "3 weeks" is typed in the text', 'say it here without the number'],
  );

  says(
    'is checked again in time',
    replace(
      happenings,
      'on: 2026-11-21\n  how: Compared with the register.\n  again: 2027-05-21',
      'on: 2026-11-01\n  how: Compared with the register.\n  again: 2026-11-20',
    ),
    [happenings, 'was to be checked again by 20 November 2026', 'check it, then change `on`, `how` and `again`'],
  );
});

describe('the bank holidays', () => {
  says('must be there', remove(holidays), [
    holidays,
    'is missing',
    'write it: it holds the days that are not working days',
  ]);

  says('span whole years', replace(holidays, 'to: 2026-12-31', 'to: 2026-12-30'), [
    holidays,
    'the file does not span whole years',
    'type `from` as 1 January and `to` as 31 December of a later or the same year',
  ]);

  says('lie in those years', replace(holidays, '2026-12-25', '2027-12-25'), [
    holidays,
    '`days` has a day outside `from` and `to`',
    'move it or change the years',
  ]);

  says('stand in order', replace(holidays, '  - 2026-01-01\n  - 2026-12-25', '  - 2026-12-25\n  - 2026-01-01'), [
    holidays,
    '`days` is not in order, or has a day twice',
    'put the earliest first, each once',
  ]);

  says('are days', replace(holidays, '2026-12-25', '2026-11-31'), [
    holidays,
    '`days.1` is not a date',
    'type it as year-month-day, for example 2026-11-21',
  ]);
});
