/** The content as the rules see it: every file parsed, every id known. */
import type { Root } from 'mdast';
import type { LawRecord } from '../../../src/schemas/law.ts';
import type { Service } from '../../../src/schemas/service.ts';
import type { SymbolFacts } from '../../../src/schemas/symbol.ts';
import type { Word } from '../../../src/schemas/word.ts';
import type { PieceUse } from './jsx.ts';
import type { FactsKind, MdxKind } from './kinds.ts';
import type { FactsByKind, FrontByKind } from './schemas-by-kind.ts';
import type { FieldPath } from './parse-yaml.ts';
import type { Passage } from './passages.ts';
import type { ContentProblem } from './problem.ts';
import type { ContentTree } from './tree.ts';

interface FactsSource {
  path: string;
  id: string;
  /** What the author typed, before the schema has looked at it. */
  raw: unknown;
  lineOf: (path: FieldPath) => number;
}

/** A YAML file. `facts` is undefined when the schema refuses it. */
export interface FactsFile<K extends FactsKind = FactsKind> extends FactsSource {
  kind: K;
  facts: FactsByKind[K] | undefined;
}

/** An MDX file. `front` is undefined when the schema refuses it, `body` when the text does not parse. */
export interface MdxFile<K extends MdxKind = MdxKind> extends FactsSource {
  kind: K;
  front: FrontByKind[K] | undefined;
  body: Root | undefined;
  pieces: readonly PieceUse[];
  /** The address of the page that it makes; empty when it stands in other pages. */
  address: string;
}

export type AnyMdxFile = { [K in MdxKind]: MdxFile<K> }[MdxKind];
export type AnyFactsFile = { [K in FactsKind]: FactsFile<K> }[FactsKind];

/** One right: a folder with four files. */
export interface Right {
  slug: string;
  guide: MdxFile<'guide'> | undefined;
  easyRead: MdxFile<'easy-read'> | undefined;
  symbols: MdxFile<'symbols'> | undefined;
  bsl: MdxFile<'bsl'> | undefined;
}

/** One pack: a folder with its versions and the sheet for the adult. */
export interface PackFolder {
  id: string;
  pack: MdxFile<'pack'> | undefined;
  easyRead: MdxFile<'pack-easy-read'> | undefined;
  symbols: MdxFile<'pack-symbols'> | undefined;
  younger: MdxFile<'pack-7-to-11'> | undefined;
  handOver: MdxFile<'pack-hand-over'> | undefined;
}

/** Where a law record stands. A record that the schema refuses has a place but no `record`. */
export interface LawPlace {
  id: string;
  file: FactsFile<'law topic'>;
  record: LawRecord | undefined;
}

/** The ids that a reference may name. An id is known even when its file has a mistake. */
export interface KnownIds {
  law: ReadonlySet<string>;
  lawTopic: ReadonlySet<string>;
  word: ReadonlySet<string>;
  service: ReadonlySet<string>;
  symbol: ReadonlySet<string>;
  scene: ReadonlySet<string>;
  right: ReadonlySet<string>;
}

export interface Content {
  tree: ContentTree;
  today: string;
  rights: ReadonlyMap<string, Right>;
  packs: ReadonlyMap<string, PackFolder>;
  mdxFiles: readonly AnyMdxFile[];
  factsFiles: readonly AnyFactsFile[];
  lawPlaces: readonly LawPlace[];
  /** The records that the schema accepts. */
  law: ReadonlyMap<string, LawRecord>;
  words: ReadonlyMap<string, Word>;
  services: ReadonlyMap<string, Service>;
  symbols: ReadonlyMap<string, SymbolFacts>;
  site: FactsByKind['site'] | undefined;
  ids: KnownIds;
  /** Every address that a content file makes, with the file when it is MDX. */
  addresses: ReadonlyMap<string, AnyMdxFile | undefined>;
  /** The text of each file, by its path. */
  passages: ReadonlyMap<string, readonly Passage[]>;
  /** What went wrong while the files were read. */
  unreadable: readonly ContentProblem[];
  refusedBySchema: readonly ContentProblem[];
}

/** The kinds of file that are easy read. */
export const easyReadKinds = ['easy-read', 'pack-easy-read', 'story-easy-read'] as const satisfies MdxKind[];

/** The id under which content/site.yaml holds the Help at Hand service. */
export const ownService = 'help-at-hand';

export function mdxOf<K extends MdxKind>(content: Content, ...kinds: K[]): MdxFile<K>[] {
  return content.mdxFiles.filter((file) => (kinds as MdxKind[]).includes(file.kind)) as unknown as MdxFile<K>[];
}

export function factsOf<K extends FactsKind>(content: Content, kind: K): FactsFile<K>[] {
  return content.factsFiles.filter((file) => file.kind === kind) as unknown as FactsFile<K>[];
}

/** The passages of one file. */
export function passagesOf(content: Content, file: { path: string }): readonly Passage[] {
  return content.passages.get(file.path) ?? [];
}

/** The passages of all files. */
export function allPassages(content: Content): Passage[] {
  return [...content.passages.values()].flat();
}

/** live, draft or archived. A form of a right is what its guide is, a form of a pack what its pack is, and so on. */
export function statusOf(content: Content, file: AnyMdxFile): string {
  if (file.kind === 'easy-read' || file.kind === 'symbols' || file.kind === 'bsl') {
    return content.rights.get(file.id)?.guide?.front?.status ?? 'live';
  }
  if (file.path.startsWith('content/packs/')) return content.packs.get(file.id)?.pack?.front?.status ?? 'live';
  if (file.kind === 'story-easy-read')
    return mdxOf(content, 'story').find(({ id }) => id === file.id)?.front?.status ?? 'live';
  return file.front && 'status' in file.front ? file.front.status : 'live';
}
