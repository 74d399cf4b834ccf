/** The four files of a right: guide, easy read, symbols and BSL script. One folder is one right. */
import { z } from 'astro/zod';
import { filmMismatch, signedFilmSchema } from './signed-film.ts';
import { checked, checkedInOrder, day, id, line, status, words } from './shared.ts';

export const rightGroups = {
  'people-who-help': 'People who help',
  'in-care': 'Being in care',
  home: 'Where you live',
  family: 'Family and friends',
  school: 'School and learning',
  health: 'Health and feelings',
  safe: 'Staying safe',
  everyday: 'Everyday life',
  away: 'Living away from home',
  'at-home': 'Living with your family',
  leaving: 'Leaving care',
} as const;

const groupIds = Object.keys(rightGroups) as [keyof typeof rightGroups];

/** Why a key fact is not told in this form: the law id, then the reason. */
const leftOut = z
  .record(z.string(), line(200))
  .default({})
  .describe('Key facts that this form leaves out, each with the reason');

const questions = z.array(line(160)).length(3, { error: 'needs 3 questions that check understanding' });

/** A person reading the guide aloud. The words of the page are its transcript. */
const recording = z.strictObject({
  file: z
    .string()
    .regex(/^[a-z0-9-]+\.(mp3|m4a)$/, { error: 'type the name of a file, for example moving-home.mp3' })
    .describe('The name of the file in public/recordings, for example moving-home.mp3'),
  duration: z.int().positive().describe('How long it lasts, in seconds'),
  voice: line(80)
    .refine((text) => text.startsWith('the voice of '), {
      error: 'type a role and no name, for example "the voice of a foster carer"',
    })
    .describe('Who reads, as a role and not as a name, for example "the voice of a foster carer"'),
  recordedOn: day().describe('The day it was recorded, as 2026-11-21'),
});

export const guideSchema = z
  .strictObject({
    title: line(60).describe('What a child would call this'),
    situation: line(60).describe('How a child says it, for the home page: "I am being told to move"'),
    answer: line(260).describe('The answer in one or two sentences, shown first'),
    answerLaw: id().describe('The law record that the answer rests on'),
    summary: line(160).describe('One line for lists and search engines'),
    group: z.enum(groupIds, { error: `type one of: ${groupIds.join(', ')}` }),
    order: z.int().positive().optional().describe('Where it stands in the list of situations, 1 first'),
    picture: id().describe('The picture for cards: an id in content/symbols'),
    status: status(),
    keyFacts: z
      .array(id(), { error: 'is missing: a right needs at least one law id, so that it has a source' })
      .min(1, { error: 'is empty: a right needs at least one law id, so that it has a source' })
      .describe('The law ids that every way of getting this right must tell'),
    words: z.array(id()).default([]).describe('Glossary ids for "Words you may hear"'),
    services: z.array(id()).min(1, { error: 'is empty: name at least one service that can help' }),
    related: z
      .array(id())
      .min(2, { error: 'needs 2 to 5 neighbours' })
      .max(5, { error: 'needs 2 to 5 neighbours' })
      .describe('Other rights to read next'),
    askedLikeThis: z
      .array(line(100))
      .min(8, { error: 'needs 8 to 20 ways that people ask this' })
      .max(20, { error: 'needs 8 to 20 ways that people ask this' })
      .describe('How children, carers and staff would type the question'),
    alsoTyped: z
      .array(line(60))
      .default([])
      .describe('Single words and short phrases that people type when they mean this, for the search'),
    together: z
      .strictObject({
        say: z.array(line(240)).min(1),
        doNotPromise: z.array(line(240)).min(1),
        ask: questions,
      })
      .describe('For the adult who reads it together with a child'),
    recording: recording.optional().describe('Only once a person has read exactly these words aloud'),
    checked: checked().refine(checkedInOrder, { error: 'has "again" on or before "on": type a later date' }),
  })
  .describe('A rights guide');

export const easyReadSchema = z.strictObject({
  title: words(8).describe('The title in easy words'),
  leftOut,
  checkedWithReaders: line(200)
    .optional()
    .describe('Only if people with learning disabilities checked it: who and when'),
});

export const symbolsSchema = z.strictObject({ title: words(8).describe('The title in easy words'), leftOut });

export const bslSchema = z
  .strictObject({
    title: line(80),
    status: z.enum(['script ready', 'filmed', 'checked'], { error: 'type script ready, filmed or checked' }),
    leftOut,
    film: signedFilmSchema.optional(),
  })
  .superRefine(({ status, film }, context) => {
    const mismatch = filmMismatch(status, film);
    if (mismatch) context.addIssue({ code: 'custom', ...mismatch });
  });

export type Guide = z.infer<typeof guideSchema>;
export type EasyRead = z.infer<typeof easyReadSchema>;
export type SymbolsPage = z.infer<typeof symbolsSchema>;
export type Bsl = z.infer<typeof bslSchema>;
