/** Figures: what was counted, when, and where it can be read. And the reports that they were read in. */
import { z } from 'astro/zod';
import { checked, checkedInOrder, id, line, status, webAddress } from './shared.ts';

const reportSchema = z.strictObject({
  title: line(160).describe('The title of the document, or what it is when it has no title of its own'),
  by: line(100).describe('Who published it'),
  when: line(40).describe('The year or the day of it, as far as it is known'),
  about: line(260).optional().describe('What you can read in it. With this it stands in the reading list'),
  url: webAddress().optional().describe('Where it can be read, when a page for it is known'),
  file: z
    .string()
    .regex(/^[\w-]+\.txt$/, { error: 'is not the name of a text file: type it like report-2022.txt' })
    .optional()
    .describe('The name of the plain text of it, for npm run report:figures'),
});

export const reportsSchema = z.strictObject({
  reports: z.record(z.string(), reportSchema).describe('The documents, each under its id'),
  checked: checked().refine(checkedInOrder, { error: 'has "again" on or before "on": type a later date' }),
});

const figureSchema = z.strictObject({
  value: z.number({ error: 'type the figure as a number, for example 737' }).nonnegative(),
  shown: line(30).describe('The figure as the document has it: "more than 1,000", "77%"'),
  unit: line(30).describe(
    'One or two words for what is counted: "enquiries". Figures that may be compared have the same',
  ),
  counts: line(140).describe('What is counted, in full'),
  when: line(60).describe('The day or the time that it is about'),
  report: id().describe('The document: an id in content/reports.yaml'),
  place: line(120).describe('Where in the document it stands, for somebody who looks for it'),
  textLine: z.int().positive().optional().describe('The line of it in the plain text of the document'),
  atBar: line(40).optional().describe('What stands at its bar, where the time does not tell the bars apart'),
  open: z.boolean().default(false).describe('true when the document says "more than": its bar then has an open end'),
  note: line(240).optional().describe('What to keep in mind'),
});

const chartSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('bars'),
      figures: z
        .array(id())
        .min(2, { error: 'has fewer than 2 bars: name more figures of this file' })
        .max(6, { error: 'has more than 6 bars: make it two charts' })
        .describe('The figures with a bar, from top to bottom'),
    }),
    z.strictObject({
      kind: z.literal('squares'),
      part: id().describe('The figure that is the part. Alone, it is a percentage'),
      whole: id().optional().describe('The figure that is the whole'),
      of: z
        .union([z.literal(100), z.literal(500)], { error: 'type 100 or 500: so many squares are drawn' })
        .describe('How many squares stand for the whole: 100 or 500'),
    }),
  ],
  { error: 'type kind: bars or kind: squares' },
);

export const figureGroupSchema = z.strictObject({
  title: line(80).describe('What these figures tell'),
  order: z.int().positive().describe('Where it stands on the page'),
  status: status(),
  says: z.array(line(300)).min(1).max(5).describe('The summary in plain words'),
  chart: chartSchema.optional().describe('The chart. Leave it out when the figures cannot be drawn honestly'),
  figures: z.record(z.string(), figureSchema).describe('The figures, each under its id'),
  conflicts: z.array(line(300)).default([]).describe('Where two documents do not agree'),
  missing: z.array(line(300)).default([]).describe('What is not known, and so is not drawn'),
  checked: checked().refine(checkedInOrder, { error: 'has "again" on or before "on": type a later date' }),
});

export type Reports = z.infer<typeof reportsSchema>;
export type Report = z.infer<typeof reportSchema>;
export type FigureGroup = z.infer<typeof figureGroupSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Chart = z.infer<typeof chartSchema>;
