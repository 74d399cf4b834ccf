/** The words that only the stick edition has: on each of its pages, and in its READ-ME-FIRST.txt. */
import { z } from 'astro/zod';
import { line } from './shared.ts';

/** One line that has a place for each fact, in braces. */
const lineWith = (...places: string[]) =>
  places.reduce(
    (text, place) =>
      text.refine((words) => words.includes(`{${place}}`), {
        error: `has no place for a fact: type {${place}} where it should stand`,
      }),
    line(300),
  );

export const stickSchema = z.strictObject({
  line: lineWith('checked', 'until').describe(
    'What stands at the top of each page. {checked} is the day of the newest check, {until} the day when the first check is due',
  ),
  more: line(80).describe('The words of the link from there to /about/stick/'),
  search: line(80).describe('The words of the link to the A to Z, which stands in the place of the search box'),
  online: lineWith('address').describe('Stands after what is only on the website'),
  call: lineWith('phone').describe('Stands beside a link to the website of a service with a number'),
  callFree: lineWith('phone').describe('The same, for a number that is free'),
  write: lineWith('post').describe('Stands beside a link to the website of a service with an address for post'),
  empty: line(80).describe('The title of the page with nothing on it, where "Leave this site" leads'),
  readMe: z
    .array(line(300))
    .min(1, { error: 'is empty: say at least which file to open' })
    .refine((lines) => ['edition', 'checked', 'until'].every((place) => lines.join(' ').includes(`{${place}}`)), {
      error: 'does not say how old the copy is: type {edition}, {checked} and {until} where they should stand',
    })
    .describe('The first lines of READ-ME-FIRST.txt. The words of /about/stick/ come after them'),
});

export type StickWords = z.infer<typeof stickSchema>;
