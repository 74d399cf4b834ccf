/** Who can help: the groups that services stand in, from near to far, and what a reader can choose by. */
import { z } from 'astro/zod';
import { id, line } from './shared.ts';

const groupSchema = z.strictObject({
  id: id().describe('Its id. Each service names its group'),
  title: line(60).describe('The heading, and its name on the map'),
  about: line(100).describe('Who these people are, in one line'),
  picture: id().describe('The symbol on the map'),
  beside: z
    .boolean()
    .default(false)
    .describe('true for those that stand beside the map: they are neither near nor far'),
});

const choices = (what: string) =>
  z
    .array(
      z.strictObject({
        id: id().describe('Its id, for links: /get-help/who-can-help/id/'),
        title: line(60).describe('What the reader chooses'),
      }),
    )
    .min(2, { error: 'has fewer than 2 choices: a choice needs 2 or more' })
    .describe(what);

export const helpMapSchema = z.strictObject({
  groups: z
    .array(groupSchema)
    .min(1, { error: 'is empty: give at least one group' })
    .describe('The groups, in the order of the page. Those on the map go from near to far'),
  whoYouAre: choices('Who the reader is'),
  whatIsWrong: choices('What is wrong'),
});

export type HelpMap = z.infer<typeof helpMapSchema>;
