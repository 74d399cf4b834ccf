/** One word of the glossary. */
import { z } from 'astro/zod';
import { id, line, words } from './shared.ts';

export const wordSchema = z.strictObject({
  word: line(60).describe('The word as adults say it, in lower case unless it is a name'),
  meaning: words(25).describe('What it means, in 25 words or fewer, to "you"'),
  alsoCalled: z.array(line(60)).default([]).describe('Other words and short forms for the same thing'),
  symbol: id().optional().describe('The picture for it: an id in content/symbols'),
  seeAlso: z.array(id()).default([]).describe('Other words to look at'),
});

export type Word = z.infer<typeof wordSchema>;
