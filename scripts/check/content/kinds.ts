/** What each path in the content is: its kind, its id, its schema and the address that it makes. */
import type { z } from 'astro/zod';
import {
  bankHolidaysSchema,
  happeningsSchema,
  type BankHolidayFacts,
  type Happenings,
} from '../../../src/schemas/dates.ts';
import { canHelpSchema, type CanHelp } from '../../../src/schemas/can-help.ts';
import { helpMapSchema, type HelpMap } from '../../../src/schemas/help-map.ts';
import { changesSchema, type Changes } from '../../../src/schemas/changes.ts';
import { letterSchema, type Letter } from '../../../src/schemas/letter.ts';
import { figureGroupSchema, reportsSchema, type FigureGroup, type Reports } from '../../../src/schemas/figures.ts';
import { filmSchema, type FilmFacts } from '../../../src/schemas/film.ts';
import { lawTopicSchema, type LawTopic } from '../../../src/schemas/law.ts';
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
  type AdultPage,
  type EveryHandOver,
  type Pack,
  type PackEasyRead,
  type PackHandOver,
  type PackSymbols,
  type PackYounger,
  type Page,
  type SchoolPage,
  trainingSchema,
  voiceSchema,
  type Story,
  type Training,
  type Voice,
  type StoryEasyRead,
} from '../../../src/schemas/page.ts';
import {
  bslSchema,
  easyReadSchema,
  guideSchema,
  symbolsSchema,
  type Bsl,
  type EasyRead,
  type Guide,
  type SymbolsPage,
} from '../../../src/schemas/right.ts';
import { redirectsSchema, type Redirects } from '../../../src/schemas/redirects.ts';
import { serviceSchema, type Service } from '../../../src/schemas/service.ts';
import { sceneSchema, type SceneFacts } from '../../../src/schemas/scene.ts';
import { searchSchema, type SearchWords } from '../../../src/schemas/search.ts';
import { siteSchema, type Site } from '../../../src/schemas/site.ts';
import { posterSchema, type PosterFacts } from '../../../src/schemas/poster.ts';
import { stickSchema, type StickWords } from '../../../src/schemas/stick.ts';
import { symbolSchema, type SymbolFacts } from '../../../src/schemas/symbol.ts';
import { wordSchema, type Word } from '../../../src/schemas/word.ts';

/** The facts that stand at the top of each kind of MDX file. */
export interface FrontByKind {
  guide: Guide;
  'easy-read': EasyRead;
  symbols: SymbolsPage;
  bsl: Bsl;
  pack: Pack;
  'pack-easy-read': PackEasyRead;
  'pack-symbols': PackSymbols;
  'pack-7-to-11': PackYounger;
  'pack-hand-over': PackHandOver;
  'every-hand-over': EveryHandOver;
  school: SchoolPage;
  adult: AdultPage;
  training: Training;
  voice: Voice;
  story: Story;
  'story-easy-read': StoryEasyRead;
  page: Page;
}

/** The facts in each kind of YAML file. */
export interface FactsByKind {
  word: Word;
  'law topic': LawTopic;
  service: Service;
  symbol: SymbolFacts;
  scene: SceneFacts;
  film: FilmFacts;
  site: Site;
  search: SearchWords;
  redirects: Redirects;
  letter: Letter;
  poster: PosterFacts;
  'can help': CanHelp;
  'help map': HelpMap;
  figures: FigureGroup;
  reports: Reports;
  changes: Changes;
  stick: StickWords;
  happenings: Happenings;
  'bank holidays': BankHolidayFacts;
}

export type MdxKind = keyof FrontByKind;
export type FactsKind = keyof FactsByKind;
export type FileKind = MdxKind | FactsKind | 'drawing' | 'signed film file' | 'unknown';

interface Kind {
  kind: FileKind;
  /** The first group is the id. */
  path: RegExp;
  address?: (id: string) => string;
}

const kinds: readonly Kind[] = [
  { kind: 'guide', path: /^content\/rights\/([^/]+)\/guide\.mdx$/, address: (id) => `/rights/${id}/` },
  {
    kind: 'easy-read',
    path: /^content\/rights\/([^/]+)\/easy-read\.mdx$/,
    address: (id) => `/rights/${id}/easy-read/`,
  },
  { kind: 'symbols', path: /^content\/rights\/([^/]+)\/symbols\.mdx$/, address: (id) => `/rights/${id}/symbols/` },
  { kind: 'signed film file', path: /^content\/rights\/([^/]+)\/film\/[^/]+\.(?:mp4|webm|jpg|png|vtt|txt)$/ },
  { kind: 'bsl', path: /^content\/rights\/([^/]+)\/bsl\.mdx$/, address: (id) => `/rights/${id}/bsl/` },
  { kind: 'pack', path: /^content\/packs\/([^/]+)\/pack\.mdx$/, address: (id) => `/packs/${id}/` },
  {
    kind: 'pack-easy-read',
    path: /^content\/packs\/([^/]+)\/easy-read\.mdx$/,
    address: (id) => `/packs/${id}/easy-read/`,
  },
  {
    kind: 'pack-symbols',
    path: /^content\/packs\/([^/]+)\/symbols\.mdx$/,
    address: (id) => `/packs/${id}/symbols/`,
  },
  {
    kind: 'pack-7-to-11',
    path: /^content\/packs\/([^/]+)\/7-to-11\.mdx$/,
    address: (id) => `/packs/${id}/7-to-11/`,
  },
  {
    kind: 'pack-hand-over',
    path: /^content\/packs\/([^/]+)\/hand-over\.mdx$/,
    address: (id) => `/packs/${id}/hand-over/`,
  },
  { kind: 'every-hand-over', path: /^content\/packs\/(hand-over)\.mdx$/ },
  { kind: 'school', path: /^content\/schools\/(.+)\.mdx$/, address: (id) => pageAddress(`schools/${id}`) },
  { kind: 'adult', path: /^content\/adults\/(.+)\.mdx$/, address: (id) => pageAddress(id) },
  {
    kind: 'training',
    path: /^content\/training\/([^/]+)\.mdx$/,
    address: (id) => pageAddress(`schools/share/${id}`),
  },
  {
    kind: 'voice',
    path: /^content\/voice\/([^/]+)\.mdx$/,
    address: (id) => pageAddress(`schools/share/my-views${id === 'plain' ? '' : `/${id}`}`),
  },
  { kind: 'story', path: /^content\/stories\/([^/]+)\/story\.mdx$/, address: (id) => `/stories/${id}/` },
  {
    kind: 'story-easy-read',
    path: /^content\/stories\/([^/]+)\/easy-read\.mdx$/,
    address: (id) => `/stories/${id}/easy-read/`,
  },
  { kind: 'page', path: /^content\/pages\/(.+)\.mdx$/, address: (id) => pageAddress(id) },
  { kind: 'film', path: /^content\/films\/([^/]+)\.yaml$/, address: (id) => `/watch/${id}/` },
  { kind: 'word', path: /^content\/words\/([^/]+)\.yaml$/, address: (id) => `/words/${id}/` },
  {
    kind: 'letter',
    path: /^content\/letters\/([^/]+)\.yaml$/,
    address: (id) => `/get-help/say-it/${id}/`,
  },
  {
    kind: 'poster',
    path: /^content\/posters\/([^/]+)\.yaml$/,
    address: (id) => `/packs/print/posters/${id}/`,
  },
  { kind: 'law topic', path: /^content\/law\/([^/]+)\.yaml$/ },
  { kind: 'service', path: /^content\/services\/([^/]+)\.yaml$/ },
  { kind: 'symbol', path: /^content\/symbols\/([^/]+)\/symbol\.yaml$/ },
  { kind: 'drawing', path: /^content\/symbols\/([^/]+)\/symbol\.svg$/ },
  { kind: 'scene', path: /^content\/scenes\/([^/]+)\/scene\.yaml$/ },
  { kind: 'drawing', path: /^content\/scenes\/([^/]+)\/scene\.svg$/ },
  { kind: 'site', path: /^content\/(site)\.yaml$/ },
  { kind: 'search', path: /^content\/(search)\.yaml$/ },
  { kind: 'redirects', path: /^content\/(redirects)\.yaml$/ },
  { kind: 'can help', path: /^content\/(can-help)\.yaml$/ },
  { kind: 'help map', path: /^content\/(help-map)\.yaml$/ },
  { kind: 'figures', path: /^content\/figures\/([^/]+)\.yaml$/ },
  { kind: 'changes', path: /^content\/(changes)\.yaml$/ },
  { kind: 'stick', path: /^content\/(stick)\.yaml$/ },
  { kind: 'reports', path: /^content\/(reports)\.yaml$/ },
  { kind: 'happenings', path: /^content\/dates\/(happenings)\.yaml$/ },
  { kind: 'bank holidays', path: /^content\/dates\/(bank-holidays)\.yaml$/ },
];

/** The address of a page is its path; a file called index is the address of its folder. */
function pageAddress(id: string): string {
  return `/${id}/`.replace(/\/index\/$/, '/');
}

/** What a path is. A path that nothing reads is "unknown". */
export function kindOf(path: string): { kind: FileKind; id: string; address: string | undefined } {
  for (const { kind, path: pattern, address } of kinds) {
    const id = pattern.exec(path)?.[1];
    if (id !== undefined) return { kind, id, address: address?.(id) };
  }
  return { kind: 'unknown', id: path, address: undefined };
}

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
} satisfies { [K in MdxKind]: z.ZodType<FrontByKind[K]> };

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
  reports: reportsSchema,
  changes: changesSchema,
  stick: stickSchema,
  happenings: happeningsSchema,
  'bank holidays': bankHolidaysSchema,
} satisfies { [K in FactsKind]: z.ZodType<FactsByKind[K]> };

export const isMdxKind = (kind: FileKind): kind is MdxKind => kind in frontSchemas;
export const isFactsKind = (kind: FileKind): kind is FactsKind => kind in factsSchemas;
