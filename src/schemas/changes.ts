/** What changed in the law or on this site, for readers, newest first. */
import { z } from 'astro/zod';
import { checked, checkedInOrder, day, id, line } from './shared.ts';

const common = {
  on: day().describe('The day of the change, as 2026-11-22'),
  title: line(80).describe('What changed, in a few words'),
  says: line(300).describe('What it means for the reader, in one to three sentences'),
};

const changeSchema = z.discriminatedUnion(
  'about',
  [
    z.strictObject({ about: z.literal('law'), ...common, law: id().describe('The law record that says so') }),
    z.strictObject({
      about: z.literal('site'),
      ...common,
      path: z
        .string()
        .regex(/^\/([a-z0-9-]+\/)*$/, { error: 'is not an address on this site: type it like /stories/' })
        .describe('The page that is new or changed'),
    }),
  ],
  { error: 'type about: law or about: site' },
);

export const changesSchema = z.strictObject({
  changes: z
    .record(z.string(), changeSchema)
    .describe('The changes, newest first, each under an id that never changes'),
  checked: checked().refine(checkedInOrder, { error: 'has "again" on or before "on": type a later date' }),
});

export type Changes = z.infer<typeof changesSchema>;
export type Change = z.infer<typeof changeSchema>;
