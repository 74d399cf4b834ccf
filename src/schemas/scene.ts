/** A composed picture: several people or things in a place. Its drawing is scene.svg beside this file. */
import { z } from 'astro/zod';
import { line } from './shared.ts';
import { symbolLicences } from './symbol.ts';

export const sceneSchema = z.strictObject({
  description: line(500).describe(
    'What can be seen in the picture, for people who look for a picture or draw it again',
  ),
  alt: line(120).describe('What a screen reader says in place of the picture'),
  licence: z
    .enum(symbolLicences, { error: 'is missing or not allowed: type CC BY-SA 4.0' })
    .describe('The licence of the drawing'),
  drawnBy: line(80).describe('Who drew it: "Help at Hand website"'),
});

export type SceneFacts = z.infer<typeof sceneSchema>;
