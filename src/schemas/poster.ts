/** A poster of the print shop: who sees it, its few words, its picture, and the page that its QR code opens. */
import { z } from 'astro/zod';
import { checked, id, line, words } from './shared.ts';

/** Who walks past. "everybody" means strangers too: then no word of it may tell that somebody is in care. */
export const posterReaders = ['everybody', 'those it is for'] as const;

const grounds = ['paper', 'read', 'easy-read', 'symbols', 'bsl', 'listen'] as const;
const fingers = 5;

const lineSchema = z.strictObject({
  says: line(130).describe('One or two short sentences'),
  symbol: id().optional().describe('The picture that stands before it, as in easy read'),
});

const pictureSchema = z.strictObject({
  symbol: id().describe('The picture on the finger'),
  says: line(14).describe('Its word or two, 14 letters at most'),
});

const boxSchema = z.strictObject({
  title: line(40).describe('The words over the empty box'),
  labels: z.array(line(24)).min(1).max(3).describe('What to write on each of its lines, 1 to 3 of them'),
});

export const posterSchema = z
  .strictObject({
    title: line(50).describe('Where it hangs or whom it is for: "For a waiting room"'),
    about: words(30).describe('For the adult who chooses: where it fits, in 30 words or fewer'),
    order: z.int().positive().describe('Its place in the print shop'),
    seenBy: z
      .enum(posterReaders, { error: `type one of: ${posterReaders.join(', ')}` })
      .describe('Who sees it: everybody, or those it is for'),
    headline: line(34).describe('The big words, 34 letters at most, so that they can be read at 2 metres'),
    lines: z
      .array(lineSchema)
      .min(1, { error: 'is empty: write one line under the headline' })
      .max(4, { error: 'has more than 4 lines: a poster has few words' })
      .describe('What stands under the headline'),
    law: z
      .array(id())
      .min(1, { error: 'is empty: name the law record that its words rest on' })
      .describe('The law records that its words rest on'),
    ground: z
      .enum(grounds, { error: `type one of: ${grounds.join(', ')}` })
      .default('paper')
      .describe('The colour behind the headline: that of the scene, or paper'),
    scene: id().optional().describe('The scene in the middle'),
    pictures: z
      .array(pictureSchema)
      .length(fingers, { error: `is not ${fingers} pictures: a hand has ${fingers} fingers` })
      .optional()
      .describe('In the place of a scene: a picture and a word on each of the five fingers'),
    box: boxSchema.optional().describe('In the place of a scene: a box to write in'),
    first: z
      .enum(['phone', 'writing'], { error: 'type phone or writing' })
      .default('phone')
      .describe('What stands first and largest: the number, or the ways that need no voice'),
    services: z.array(id()).max(2).default([]).describe('Other services that it names, 2 at most'),
    opens: line(120).describe('The page that its QR code opens: "/rights/advocates/"'),
    opensTo: line(60).describe('What that page gives, beside the code'),
    checked: checked().describe('When and how this was checked, and when to check again'),
  })
  .refine(({ scene, pictures, box }) => [scene, pictures, box].filter(Boolean).length <= 1, {
    path: ['scene'],
    error: 'has more than one thing in the middle: keep one of scene, pictures and box',
  })
  .refine(({ scene, pictures, box, lines }) => scene || pictures || box || lines.every(({ symbol }) => symbol), {
    path: ['scene'],
    error: 'is missing: name a scene, 5 pictures or a box, or give each line a symbol',
  });

export type PosterFacts = z.infer<typeof posterSchema>;
