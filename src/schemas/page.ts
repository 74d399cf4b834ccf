/** Packs, school pages, pages for adults, stories and all other pages. */
import { z } from 'astro/zod';
import { cardIds } from '../lib/pack-card.ts';
import { checked, id, line, status } from './shared.ts';

/** How people would type the question that a page answers; the search weighs it. */
const askedLikeThis = () => z.array(line(100)).default([]).describe('How people would type the question');

const common = {
  title: line(70).describe('The heading and the title of the page'),
  summary: line(200).describe('One or two sentences that say what the page gives you'),
  status: status(),
  checked: checked(),
};

/** A plain page. Its file path is its address. */
export const pageSchema = z.strictObject({
  ...common,
  picture: id().optional(),
  askedLikeThis: askedLikeThis(),
  onThisPage: z.boolean().default(true).describe('false hides the list of headings'),
  light: z
    .boolean()
    .default(false)
    .describe('true for a page that has to come at once on a bad line: it uses the font of the device'),
});

/** A pack handed over at a turning point: pack.mdx, with its other versions and the sheet for the adult beside it. */
export const packSchema = z.strictObject({
  ...common,
  coverTitle: line(40).describe('The words on the cover. They must not say "care" to a stranger'),
  cover: id().describe('The scene on the cover'),
  rights: z.array(id()).min(1).describe('The rights whose key facts the pack tells'),
  order: z.int().positive(),
  askedLikeThis: askedLikeThis(),
  services: z.array(id()).min(1),
  ages: z
    .strictObject({ from: z.int().positive(), to: z.int().positive() })
    .describe('For which ages pack.mdx is written. Younger children have 7-to-11.mdx'),
  card: z
    .array(z.enum(cardIds))
    .min(1)
    .describe('The people and days on the card to fill in, in this order, in every version'),
});

/** The version for children of 7 to 11. */
export const packYoungerSchema = z.strictObject({
  title: common.title,
  summary: common.summary,
  coverTitle: line(40).optional().describe('The words on its cover, where they are not those of the pack'),
  keyFacts: z
    .array(id())
    .optional()
    .describe('Law ids that it must tell. Left out: those that the easy-read pack tells'),
  leftOut: z.record(z.string(), line(200)).default({}).describe('Key facts that it leaves out, each with the reason'),
  checked: checked(),
});

/** The sheet for the adult who hands over one pack. */
export const packHandOverSchema = z.strictObject({
  title: common.title,
  summary: common.summary,
  checked: checked(),
});

/** What an adult needs to know with every pack: the second part of each sheet. */
export const everyHandOverSchema = z.strictObject({ title: common.title, checked: checked() });

export const packEasyReadSchema = z.strictObject({
  title: line(70),
  leftOut: z.record(z.string(), line(200)).default({}),
});

export const packSymbolsSchema = z.strictObject({
  title: line(70),
  leftOut: z
    .record(z.string(), line(200))
    .default({})
    .describe('Law ids that the easy-read pack tells and this form leaves out, each with the reason'),
});

/** A page for the adults around a child. */
export const adultPageSchema = z.strictObject({
  ...common,
  situation: line(80).optional().describe('When an adult needs this: "A pupil came into care yesterday"'),
  order: z.int().positive().default(100),
  rights: z.array(id()).default([]).describe('Guides for the child to go with it'),
  askedLikeThis: askedLikeThis(),
  oneSide: z.boolean().default(false).describe('true for a sheet that is one side of A4 on paper'),
});

/** Where a page for schools stands on /schools/: what happens now, what to do when stuck, or a short guide. */
export const schoolParts = ['now', 'stuck', 'guide'] as const;

/** A page for schools. */
export const schoolPageSchema = z.strictObject({
  ...adultPageSchema.shape,
  part: z
    .enum(schoolParts, { error: `type one of: ${schoolParts.join(', ')}` })
    .default('guide')
    .describe('Its list on /schools/: now (something happens to a pupil), stuck (nobody answers), guide (the rest)'),
});

/** What a file to keep can be. */
export const fileEndings = ['pdf', 'docx', 'pptx'] as const;

/** The files that the build makes from a page, under the name of the page. */
const files = () =>
  z
    .array(z.enum(fileEndings, { error: `type one or more of: ${fileEndings.join(', ')}` }))
    .default([])
    .describe('The files that are made from the page, for example [pdf, docx]. A PPTX is made of its <Slide> pieces');

/** A page under /schools/share/ that a school gives to others: self-study, slides, an assembly. */
export const trainingSchema = z.strictObject({
  ...common,
  order: z.int().positive().default(100).describe('Its place in the list'),
  picture: id().optional().describe('The symbol on its card'),
  files: files(),
  askedLikeThis: askedLikeThis(),
});

/** A sheet on which a pupil says what they think, before a meeting: plain, in easy read or in symbols. */
export const voiceSchema = z.strictObject({
  ...common,
  form: line(20).describe('The name of the form, as a link says it: "Easy read"'),
  order: z.int().positive().describe('Its place among the forms'),
  files: files(),
  askedLikeThis: askedLikeThis(),
});

/** A made-up story. */
export const storySchema = z.strictObject({
  ...common,
  askedLikeThis: askedLikeThis(),
  madeUp: z.literal(true, { error: 'type true: every person in a story is made up, and the page says so' }),
  rights: z.array(id()).min(1).describe('The rights that the story shows'),
  picture: id().describe('The picture for its card: an id in content/symbols'),
  order: z.int().positive().describe('Where it stands in the list of stories'),
  weeks: z.int().positive().describe('How many weeks the story lasts'),
  wanted: line(120).describe('What the child in the story wants, in a few words'),
  people: z
    .array(
      z.strictObject({
        who: line(60).describe('The person: a name, and what they are'),
        did: line(200).describe('What this person did'),
      }),
    )
    .min(2, { error: 'has fewer than 2 people: say who did what' })
    .describe('Who did what'),
});

/** The same story in easy read. */
export const storyEasyReadSchema = z.strictObject({ title: line(70).describe('The title in easy words') });

export type Page = z.infer<typeof pageSchema>;
export type Pack = z.infer<typeof packSchema>;
export type PackEasyRead = z.infer<typeof packEasyReadSchema>;
export type PackSymbols = z.infer<typeof packSymbolsSchema>;
export type PackYounger = z.infer<typeof packYoungerSchema>;
export type PackHandOver = z.infer<typeof packHandOverSchema>;
export type EveryHandOver = z.infer<typeof everyHandOverSchema>;
export type AdultPage = z.infer<typeof adultPageSchema>;
export type SchoolPage = z.infer<typeof schoolPageSchema>;
export type Training = z.infer<typeof trainingSchema>;
export type Voice = z.infer<typeof voiceSchema>;
export type Story = z.infer<typeof storySchema>;
export type StoryEasyRead = z.infer<typeof storyEasyReadSchema>;
