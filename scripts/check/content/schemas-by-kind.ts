/** The schema of each kind of file in the content, and the facts that it gives. */
import type { z } from 'astro/zod';
import { canHelpSchema } from '../../../src/schemas/can-help.ts';
import { changesSchema } from '../../../src/schemas/changes.ts';
import { bankHolidaysSchema, happeningsSchema } from '../../../src/schemas/dates.ts';
import { figureGroupSchema, reportsSchema } from '../../../src/schemas/figures.ts';
import { filmSchema } from '../../../src/schemas/film.ts';
import { helpMapSchema } from '../../../src/schemas/help-map.ts';
import { lastRunSchema } from '../../../src/schemas/last-run.ts';
import { lawTopicSchema } from '../../../src/schemas/law.ts';
import { letterSchema } from '../../../src/schemas/letter.ts';
import {
  adultPageSchema,
  everyHandOverSchema,
  packEasyReadSchema,
  packHandOverSchema,
  packSchema,
  packSymbolsSchema,
  packYoungerSchema,
  pageSchema,
  schoolPageSchema,
  storyEasyReadSchema,
  storySchema,
  trainingSchema,
  voiceSchema,
} from '../../../src/schemas/page.ts';
import { posterSchema } from '../../../src/schemas/poster.ts';
import { redirectsSchema } from '../../../src/schemas/redirects.ts';
import { bslSchema, easyReadSchema, guideSchema, symbolsSchema } from '../../../src/schemas/right.ts';
import { sceneSchema } from '../../../src/schemas/scene.ts';
import { searchSchema } from '../../../src/schemas/search.ts';
import { serviceSchema } from '../../../src/schemas/service.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { stickSchema } from '../../../src/schemas/stick.ts';
import { symbolSchema } from '../../../src/schemas/symbol.ts';
import { wordSchema } from '../../../src/schemas/word.ts';

/** The schema of the facts at the top of each kind of MDX file. */
export const frontSchemas = {
  guide: guideSchema,
  'easy-read': easyReadSchema,
  symbols: symbolsSchema,
  bsl: bslSchema,
  pack: packSchema,
  'pack-easy-read': packEasyReadSchema,
  'pack-symbols': packSymbolsSchema,
  'pack-7-to-11': packYoungerSchema,
  'pack-hand-over': packHandOverSchema,
  'every-hand-over': everyHandOverSchema,
  school: schoolPageSchema,
  adult: adultPageSchema,
  training: trainingSchema,
  voice: voiceSchema,
  story: storySchema,
  'story-easy-read': storyEasyReadSchema,
  page: pageSchema,
};

/** The schema of each kind of YAML file. */
export const factsSchemas = {
  word: wordSchema,
  'law topic': lawTopicSchema,
  service: serviceSchema,
  symbol: symbolSchema,
  scene: sceneSchema,
  film: filmSchema,
  site: siteSchema,
  search: searchSchema,
  redirects: redirectsSchema,
  letter: letterSchema,
  poster: posterSchema,
  'can help': canHelpSchema,
  'help map': helpMapSchema,
  figures: figureGroupSchema,
  'last run': lastRunSchema,
  reports: reportsSchema,
  stick: stickSchema,
  changes: changesSchema,
  happenings: happeningsSchema,
  'bank holidays': bankHolidaysSchema,
};

/** The facts that stand at the top of each kind of MDX file. */
export type FrontByKind = { [K in keyof typeof frontSchemas]: z.infer<(typeof frontSchemas)[K]> };

/** The facts in each kind of YAML file. */
export type FactsByKind = { [K in keyof typeof factsSchemas]: z.infer<(typeof factsSchemas)[K]> };
