/**
 * Building blocks that every content schema shares.
 * Messages are written for an author who does not code: what is wrong, then what to type instead.
 */
import { z } from 'astro/zod';

/** Counts the words a reader would say in a piece of plain text. */
const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** A lower-case id with hyphens, the name that other files use for this one. */
export const id = () =>
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'use lower-case letters, numbers and hyphens only, for example "moving-home"',
  });

/** One line of plain text with no markup. */
export const line = (max = 300) =>
  z
    .string({ error: 'is missing: type one line of text' })
    .trim()
    .min(2, { error: 'is empty: type one line of text' })
    .max(max, { error: `is longer than ${max} characters: make it shorter` })
    .refine((text) => !/[<>]|\n/.test(text), { error: 'holds markup or a line break: type plain text on one line' });

/** Plain text of at most `max` words. */
export const words = (max: number) =>
  line(400).refine((text) => countWords(text) <= max, { error: `has more than ${max} words: make it shorter` });

/** A day written as 2026-11-21, kept as text so that time zones cannot move it. */
export const day = () =>
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date({ error: 'is not a date: type it as year-month-day, for example 2026-11-21' }),
  );

/** An address on the web that starts with https. */
export const webAddress = () =>
  z.httpUrl({ error: 'is not a web address: type it in full, for example https://www.gov.uk/page' });

/**
 * When a thing was last checked, how, and when it must be checked again.
 * The content check fails once `again` has passed.
 */
export const checked = () =>
  z.strictObject(
    {
      on: day().describe('The day it was checked, as 2026-11-21'),
      how: line(400).describe('What was done, in plain words. Never name a checker who did not check'),
      again: day().describe('The day by which it must be checked again'),
    },
    {
      error:
        'is not complete: type three lines below it, on, how and again (when it was checked, how, and when to check again)',
    },
  );

/** `live` is published, `draft` is not built, `archived` says so at the top of the page. */
export const status = () =>
  z.enum(['live', 'draft', 'archived'], { error: 'type live, draft or archived' }).describe('live, draft or archived');

/** True when the check is on or after the day it was made. */
export const checkedInOrder = (value: { on: string; again: string }): boolean => value.again > value.on;
