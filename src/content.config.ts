/** Wiring only: which MDX files make which collection. The shapes are in src/schemas. Facts (YAML) are read by src/data. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
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
} from './schemas/page.ts';
import { bslSchema, easyReadSchema, guideSchema, symbolsSchema } from './schemas/right.ts';

/** A file's folder is its id: content/rights/moving-home/guide.mdx is "moving-home". */
const byFolder = ({ entry }: { entry: string }) => entry.split('/').slice(0, -1).join('/');
const byPath = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

const inRights = (file: string) => glob({ base: './content/rights', pattern: `*/${file}.mdx`, generateId: byFolder });
const inPacks = (file: string) => glob({ base: './content/packs', pattern: `*/${file}.mdx`, generateId: byFolder });
const inStories = (file: string) => glob({ base: './content/stories', pattern: `*/${file}.mdx`, generateId: byFolder });
const inFolder = (folder: string) => glob({ base: `./content/${folder}`, pattern: '**/*.mdx', generateId: byPath });

export const collections = {
  guides: defineCollection({ loader: inRights('guide'), schema: guideSchema }),
  easyRead: defineCollection({ loader: inRights('easy-read'), schema: easyReadSchema }),
  symbolPages: defineCollection({ loader: inRights('symbols'), schema: symbolsSchema }),
  bsl: defineCollection({ loader: inRights('bsl'), schema: bslSchema }),
  packs: defineCollection({ loader: inPacks('pack'), schema: packSchema }),
  packsEasyRead: defineCollection({ loader: inPacks('easy-read'), schema: packEasyReadSchema }),
  packsInSymbols: defineCollection({ loader: inPacks('symbols'), schema: packSymbolsSchema }),
  packsYounger: defineCollection({ loader: inPacks('7-to-11'), schema: packYoungerSchema }),
  packsHandOver: defineCollection({ loader: inPacks('hand-over'), schema: packHandOverSchema }),
  everyHandOver: defineCollection({
    loader: glob({ base: './content/packs', pattern: 'hand-over.mdx', generateId: byPath }),
    schema: everyHandOverSchema,
  }),
  schools: defineCollection({ loader: inFolder('schools'), schema: schoolPageSchema }),
  adults: defineCollection({ loader: inFolder('adults'), schema: adultPageSchema }),
  training: defineCollection({ loader: inFolder('training'), schema: trainingSchema }),
  voice: defineCollection({ loader: inFolder('voice'), schema: voiceSchema }),
  stories: defineCollection({ loader: inStories('story'), schema: storySchema }),
  storiesEasyRead: defineCollection({ loader: inStories('easy-read'), schema: storyEasyReadSchema }),
  pages: defineCollection({ loader: inFolder('pages'), schema: pageSchema }),
};
