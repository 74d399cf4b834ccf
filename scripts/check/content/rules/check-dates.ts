import { dateInWords, isPast } from '../../../../src/lib/dates.ts';
import { checkedThings, type CheckedThing } from '../checked-things.ts';
import { problem, type ContentProblem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const checkDates: Rule = {
  id: 'check-dates',
  explain: 'What is published was checked, and is checked again in time.',
  *run(content) {
    for (const thing of checkedThings(content)) yield* judge(thing, content.today);
  },
};

function* judge({ place, on, again, published }: CheckedThing, today: string): Iterable<ContentProblem> {
  if (published && isPast(again, today)) {
    yield problem(
      place,
      `was to be checked again by ${dateInWords(again)}`,
      'check it, then change `on`, `how` and `again`',
    );
  }
  if (isPast(today, on)) {
    yield problem(
      place,
      `says that it was checked on ${dateInWords(on)}, and that day is still to come`,
      'type the day of the check',
    );
  }
}
