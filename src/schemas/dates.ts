/** The date finder at /get-help/dates/: what can happen, and what must follow by when. Bank holidays stand beside it. */
import { z } from 'astro/zod';
import { checked, day, id, line } from './shared.ts';

const dueSchema = z.strictObject({
  what: line(160).describe(
    'What has to be done, in a few words to "you". Who must do it and by when comes from the law',
  ),
  law: id().describe('The law record that sets the time'),
  limit: line(40).describe('The name of the limit in that record, for example by'),
  who: line(120).optional().describe('Who has to do it, where that is not the one who owes it by the record'),
  when: line(200).optional().describe('When it is only for some: in which case'),
  ifLate: line(300).describe('What to do when the day has passed'),
});

const happeningSchema = z.strictObject({
  id: id().describe('Its id, for links: /get-help/dates/#id'),
  title: line(80).describe('What happened, to "you", for example "You came into care"'),
  question: line(120).describe('The question for the day that the time is counted from'),
  due: z.array(dueSchema).min(1, { error: 'is empty: give at least one thing that is due' }).describe('What is due'),
});

export const happeningsSchema = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        title: line(60).describe('The heading over a group of happenings'),
        happenings: z.array(happeningSchema).min(1, { error: 'is empty: give at least one happening' }),
      }),
    )
    .min(1, { error: 'is empty: give at least one group' })
    .describe('What can happen, in groups, in the order of the page'),
  checked: checked().describe('When and how the choice of what is due was checked'),
});

export const bankHolidaysSchema = z
  .strictObject({
    from: day().describe('The first day of the first whole year that is listed'),
    to: day().describe('The last day of the last whole year that is listed'),
    days: z.array(day()).min(1).describe('Every bank holiday in England from the first to the last day, in order'),
    source: line(260).describe('Where the days come from'),
    checked: checked().describe('When and how they were checked. Check again when a new year is announced'),
  })
  .refine(({ from, to }) => from.endsWith('-01-01') && to.endsWith('-12-31') && from < to, {
    error: 'does not span whole years: type `from` as 1 January and `to` as 31 December of a later or the same year',
  })
  .refine(({ from, to, days }) => days.every((one) => one >= from && one <= to), {
    path: ['days'],
    error: 'has a day outside `from` and `to`: move it or change the years',
  })
  .refine(({ days }) => days.every((one, index) => index === 0 || one > (days[index - 1] ?? '')), {
    path: ['days'],
    error: 'is not in order, or has a day twice: put the earliest first, each once',
  });

export type Happening = z.infer<typeof happeningSchema>;
export type DueItem = z.infer<typeof dueSchema>;
export type Happenings = z.infer<typeof happeningsSchema>;
export type BankHolidayFacts = z.infer<typeof bankHolidaysSchema>;
