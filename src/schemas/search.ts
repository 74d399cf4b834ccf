/** How people write: words that mean one thing to the search, and words of danger. */
import { z } from 'astro/zod';
import { line } from './shared.ts';

const name = line(60);

export const searchSchema = z.strictObject({
  same: z
    .array(z.array(name).min(2, { error: 'has one word: a group needs two words or more' }))
    .describe('Groups of words and phrases that mean one thing'),
  plain: z
    .array(name)
    .default([])
    .describe('Ordinary words that the pages do not use, so that none is taken for a slip'),
  written: z
    .record(
      z.string(),
      z.array(z.string().trim().min(1).max(30)).min(1, { error: 'is empty: type the other ways to write the word' }),
    )
    .default({})
    .describe('Words, each with other ways to write it: text-speak, and by ear'),
  danger: z
    .array(
      z.strictObject({
        words: z.array(name).min(1, { error: 'is empty: type the words that show the line' }),
        not: z
          .array(name)
          .default([])
          .describe('Phrases with these words in them that are no danger: "my tooth hurts"'),
        say: line(140).describe('What stands above the results, calmly, in one sentence'),
        link: line(60).describe('The words of the link'),
        path: z.string().regex(/^\/[a-z0-9/-]+\/(#[a-z0-9-]+)?$/, {
          error: 'is not an address on this site: type it like /get-help/now/#part',
        }),
      }),
    )
    .describe('Words that show a calm line with the right link above the results'),
});

export type SearchWords = z.infer<typeof searchSchema>;
