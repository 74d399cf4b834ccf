/** The law register: one file is one topic, one record is one statement of law, guidance or a dated figure. */
import { z } from 'astro/zod';
import { checked, line, webAddress } from './shared.ts';

export const limitUnits = ['hours', 'days', 'working days', 'school days', 'weeks', 'months', 'years'] as const;

/** A time limit. Pages, easy-read lines and the date calculator all take their words from here. */
export const limitSchema = z.strictObject({
  count: z.int({ error: 'type a whole number' }).positive().describe('How many'),
  unit: z
    .enum(limitUnits, { error: `type one of: ${limitUnits.join(', ')}` })
    .describe('hours, days, working days, school days, weeks, months or years'),
  from: line(160).optional().describe('What starts the clock, for example "the day you came into care"'),
  to: z.int().positive().optional().describe('The longest it may be stretched to, in the same unit'),
  firstDayCounts: z.boolean().optional().describe('true where the law counts the first day as day 1'),
});

/** An amount of money, never shown without the year that it belongs to. */
export const amountSchema = z.strictObject({
  pounds: z.number({ error: 'type the amount in pounds as a number, for example 2630' }).positive(),
  year: line(60).describe('The year it is for, for example "April 2025 to March 2026"'),
});

export const lawStatuses = ['in force', 'not yet in force', 'guidance', 'figure'] as const;

const name = z.string().regex(/^[a-z][a-z-]*$/, { error: 'name it in lower-case letters, for example "by"' });

export const lawRecordSchema = z.strictObject({
  statement: line(420).describe('The rule in plain words, to "you". Write {by} where the limit called "by" goes'),
  owedBy: line(120).optional().describe('Who must do it, for example "your council"'),
  owedTo: line(200).describe('Who it is for: ages and situations'),
  status: z
    .enum(lawStatuses, { error: `type one of: ${lawStatuses.join(', ')}` })
    .describe('in force (must), guidance (should), not yet in force, or figure'),
  source: line(260).describe('The Act, regulation or guidance, with section or paragraph'),
  url: webAddress().describe('Where to read it'),
  limits: z.record(name, limitSchema).optional().describe('Time limits, by name'),
  amounts: z.record(name, amountSchema).optional().describe('Amounts of money, by name'),
  note: line(420).optional().describe('What people often get wrong, or what to take care with'),
  checked: checked().describe('When and how this was checked, and when to check again'),
});

export const lawTopicSchema = z.strictObject({
  title: line(80).describe('What this group of records is about'),
  records: z.record(z.string(), lawRecordSchema).describe('The records, each under its id'),
});

export type Limit = z.infer<typeof limitSchema>;
export type Amount = z.infer<typeof amountSchema>;
export type LawRecord = z.infer<typeof lawRecordSchema>;
export type LawTopic = z.infer<typeof lawTopicSchema>;
