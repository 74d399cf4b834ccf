/** "Can Help at Hand help me?": questions that lead to an honest answer and the right door. */
import { z } from 'astro/zod';
import { checked, id, line } from './shared.ts';

const place = z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, {
  error: 'is not an address on this site: type it like /get-help/now/',
});

const questionSchema = z.strictObject({
  ask: line(120).describe('The question, to "you"'),
  help: line(200).optional().describe('A line under the question'),
  choices: z
    .array(
      z.strictObject({
        say: line(120).describe('What the reader chooses'),
        to: id().describe('The id of the next question or of the answer'),
      }),
    )
    .min(2, { error: 'has fewer than 2 choices: a question needs 2 or more' })
    .describe('What can be chosen'),
});

const answerSchema = z.strictObject({
  title: line(120).describe('The answer in one line'),
  verdict: z
    .enum(['yes', 'maybe', 'no', 'now'], { error: 'type one of: yes, maybe, no, now' })
    .describe('yes, maybe or no; now is for danger'),
  says: z.array(line(300)).min(1).describe('Short paragraphs: why, what it can do and what it cannot do'),
  law: id().optional().describe('The law or guidance record that the answer rests on'),
  doors: z
    .array(z.strictObject({ say: line(80).describe('The words of the link'), path: place.describe('Where it leads') }))
    .default([])
    .describe('Where to go on this site'),
  services: z.array(id()).default([]).describe('Services that can help, best first'),
});

export const canHelpSchema = z.strictObject({
  start: id().describe('The id of the first question'),
  questions: z.record(z.string(), questionSchema).describe('The questions, each under its id'),
  answers: z.record(z.string(), answerSchema).describe('The answers, each under its id'),
  checked: checked().describe('When and how this was checked, and when to check again'),
});

export type CanHelp = z.infer<typeof canHelpSchema>;
