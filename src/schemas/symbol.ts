/** One picture with one meaning. Its drawing is symbol.svg beside this file, or an OpenMoji code. */
import { z } from 'astro/zod';
import { line } from './shared.ts';

export const symbolLicences = ['CC BY-SA 4.0'] as const;

export const symbolSchema = z.strictObject({
  meaning: line(60).describe('The one thing that this picture means'),
  description: line(240).describe('What can be seen in the picture'),
  alt: line(120).describe('What a screen reader says where no word stands beside the picture'),
  tags: z.array(line(40)).default([]).describe('Words that people may search with'),
  openmoji: z
    .string()
    .regex(/^[0-9A-F]{4,5}(-[0-9A-F]{4,5})*$/, { error: 'type the OpenMoji code, for example "1F3E0"' })
    .optional()
    .describe('The OpenMoji code, when the drawing is theirs'),
  licence: z
    .enum(symbolLicences, { error: 'is missing or not allowed: type CC BY-SA 4.0' })
    .describe('The licence of the drawing'),
  drawnBy: line(80).describe('Who drew it: "OpenMoji" or "Help at Hand website"'),
});

export type SymbolFacts = z.infer<typeof symbolSchema>;
