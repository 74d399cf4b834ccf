/** The storyboard of a film: scenes made of our own symbols, each with its words. */
import { z } from 'astro/zod';
import { checked, day, id, line, status, webAddress } from './shared.ts';

/** How many symbols each layout has room for, and how they stand. */
export const layouts = {
  centre: { least: 1, most: 1, about: 'one, big, in the middle' },
  two: { least: 2, most: 2, about: 'two, side by side' },
  three: { least: 3, most: 3, about: 'three, side by side' },
  row: { least: 4, most: 4, about: 'four smaller ones in a row' },
  speech: { least: 2, most: 2, about: 'the first one speaks, the second one is in the speech bubble' },
} as const;

export const motions = ['appear', 'grow', 'move-right', 'none'] as const;
export const grounds = ['sun', 'coral', 'read', 'easy-read', 'symbols', 'bsl', 'listen'] as const;
export const places = ['plain', 'hills', 'street', 'room', 'path'] as const;

export type LayoutName = keyof typeof layouts;

const layoutNames = Object.keys(layouts) as [LayoutName];
const oneOf = (names: readonly string[]) => ({ error: `type one of: ${names.join(', ')}` });

const sceneSchema = z.strictObject({
  caption: z
    .array(line(80))
    .min(1, { error: 'is empty: type one or two short lines' })
    .max(2, { error: 'has more than 2 lines: make it two scenes' })
    .describe(
      'The words, one or two short lines. Write {review-20-days:by} for a time limit, {childline:phone} for a number',
    ),
  narration: line(200).optional().describe('What a voice says, where that is not the caption'),
  description: line(200).describe('What can be seen, for somebody who does not see it'),
  seconds: z
    .number({ error: 'type the seconds as a number, for example 6' })
    .min(3, { error: 'is too short: type 3 to 14 seconds' })
    .max(14, { error: 'is too long: type 3 to 14 seconds' })
    .describe('How long it lasts'),
  ground: z.enum(grounds, oneOf(grounds)).describe('The colour behind it'),
  place: z.enum(places, oneOf(places)).default('plain').describe('What is drawn behind the symbols'),
  layout: z.enum(layoutNames, oneOf(layoutNames)).describe('How the symbols stand'),
  symbols: z
    .array(
      z.strictObject({
        id: id().describe('A picture in content/symbols'),
        motion: z.enum(motions, oneOf(motions)).default('appear').describe('How it comes in'),
        disc: z.boolean().default(false).describe('true puts it on a light disc: for signs and things, not for people'),
      }),
    )
    .min(1, { error: 'is empty: a scene shows at least one symbol' })
    .describe('The symbols, from left to right'),
  law: z.array(id()).default([]).describe('The law records that the words rest on'),
});

/** A film in British Sign Language. A signer and a second person who checked it belong to it. */
const signedFilm = z.strictObject({
  file: line(120).describe('The film, as it lies in public/, for example "watch/moving-home/signed.webm"'),
  captions: line(120).describe('Its captions (WebVTT), as they lie in public/'),
  duration: z.int().positive().describe('Seconds'),
  signer: line(120).describe('Who signs, as they want to be named'),
  checker: line(120).describe('Who checked the signing, as they want to be named'),
  filmedOn: day().describe('The day it was filmed'),
  licence: line(120).describe('What others may do with it'),
  source: webAddress().optional().describe('Where it was first published'),
});

export const filmSchema = z.strictObject({
  title: line(50).describe('The name of the film'),
  summary: line(160).describe('One or two sentences that say what it tells'),
  status: status(),
  order: z.int().positive().describe('Where it stands in the list, 1 first'),
  picture: id().describe('The picture for lists'),
  rights: z.array(id()).min(1).describe('The guides that tell more'),
  pack: id().optional().describe('The pack that it belongs to'),
  askedLikeThis: z.array(line(100)).default([]).describe('How people would type the question'),
  checked: checked(),
  signed: signedFilm.optional().describe('The film in British Sign Language. Only once there is one'),
  scenes: z.array(sceneSchema).min(1).describe('The scenes, in order'),
});

export type FilmFacts = z.infer<typeof filmSchema>;
export type SceneFacts = FilmFacts['scenes'][number];
