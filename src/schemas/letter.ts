/** A letter that a child can finish: what it says, what it asks the child, and the law behind it. */
import { z } from 'astro/zod';
import { letterLengths } from '../lib/letter.ts';
import { checked, id, line, words } from './shared.ts';

const askSchema = z
  .strictObject({
    id: id().describe('Its id. A part of the letter holds it in braces, for example {why}'),
    ask: line(100).describe('What the child is asked, over the box to write in'),
    hint: line(140).optional().describe('Help under the question'),
    lines: z.int().min(1).max(4).default(1).describe('How many lines there are to write on, 1 to 4'),
    faces: z.array(id()).min(2).optional().describe('Pictures to choose from in the place of a box: ids of symbols'),
  })
  .refine(({ faces, lines }) => !faces || lines === 1, {
    path: ['lines'],
    error: 'is not for pictures: take it out',
  });

const partSchema = z.strictObject({
  says: line(240).describe('What the letter says, as the child: "I do not want to move because {why}."'),
  length: z
    .enum(letterLengths, { error: `type one of: ${letterLengths.join(', ')}` })
    .default('short')
    .describe('The shortest letter that holds it: short (then all do), middle or full'),
  law: id().optional().describe('The law record that it rests on. It is shown to the adult in small type'),
});

export const letterSchema = z.strictObject({
  title: line(60).describe('What the child wants to say, for example "I do not want to move"'),
  about: words(25).describe('When to use it, in 25 words or fewer, to "you"'),
  order: z.int().positive().describe('Its place in the list'),
  picture: id().describe('The symbol on its card'),
  right: id().optional().describe('The right that it belongs to'),
  to: line(60).describe('Who gets it, as the child says: "my social worker"'),
  service: id().optional().describe('The service that gets it, when its email address is ours to fill in'),
  subject: line(80).describe('The subject line'),
  asks: z.array(askSchema).min(1, { error: 'is empty: ask at least one thing' }).describe('What the child is asked'),
  parts: z.array(partSchema).min(2, { error: 'has one part: a letter says two things or more' }).describe('The letter'),
  askedLikeThis: z.array(line(80)).default([]).describe('How people ask for it, for the search'),
  checked: checked().describe('When and how this was checked, and when to check again'),
});

export type Letter = z.infer<typeof letterSchema>;
