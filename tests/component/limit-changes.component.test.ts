/** A limit is written once: a change of its record is a change of the date finder, of pages and of packs. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import LawRecord from '../../src/components/content/LawRecord.astro';
import RightsAtThisChange from '../../src/components/content/RightsAtThisChange.astro';
import TimeLimit from '../../src/components/content/TimeLimit.astro';
import TimeLimits from '../../src/components/content/TimeLimits.astro';
import YourRight from '../../src/components/content/YourRight.astro';
import DueDates from '../../src/components/dates/DueDates.astro';
import { lawRecord } from '../../src/data/law.ts';
import { dueDay } from '../../src/lib/due-dates.ts';
import { limitOf } from './limit-of.ts';
import { render, textOf } from './render.ts';

const record = lawRecord('review-20-days');
const limit = limitOf('review-20-days', 'by');
const before = limit.count;

const places = {
  'a page': () => render(TimeLimit, { props: { law: record.id } }),
  'the box of a right': () => render(YourRight, { props: { law: record.id }, slot: 'A review.' }),
  'the law register': () => render(LawRecord, { props: { record } }),
  'the static table of limits': () => render(TimeLimits, { props: { topic: 'reviews' } }),
  'a pack': () => render(RightsAtThisChange, { locals: { keyFacts: [record.id] } }),
  'the list of the date finder': () => render(DueDates),
};

describe('when a limit changes in the law register', () => {
  beforeEach(() => void (limit.count = 33));
  afterEach(() => void (limit.count = before));

  test.each(Object.entries(places))('%s says the new one', async (_, show) => {
    expect(textOf(await show())).toContain('33 working days');
    limit.count = before;
    expect(textOf(await show())).not.toContain('33 working days');
  });

  test('the date finder counts with the new one', async () => {
    const due = (await render(DueDates)).querySelector('[data-happening="came-into-care"] [data-law="review-20-days"]');
    expect(due?.getAttribute('data-count')).toBe('33');
    const holidays = { from: '2026-01-01', to: '2026-12-31', days: new Set<string>() };
    const day = (count: number) => dueDay('2026-11-02', count, limit, holidays);
    expect(day(Number(due?.getAttribute('data-count')))).toEqual({ kind: 'day', day: '2026-12-17', sameTime: false });
    expect(day(before)).toEqual({ kind: 'day', day: '2026-11-30', sameTime: false });
  });
});
