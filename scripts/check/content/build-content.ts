/** Builds the model from the tree: parses every file once, and gathers what the rules ask for. */
import type { z } from 'astro/zod';
import { lawRecordSchema } from '../../../src/schemas/law.ts';
import { brokenText } from './broken-text.ts';
import { piecesIn } from './jsx.ts';
import { isFactsKind, isMdxKind, kindOf, type FactsKind, type MdxKind } from './kinds.ts';
import { factsSchemas, frontSchemas } from './schemas-by-kind.ts';
import {
  factsOf,
  mdxOf,
  ownService,
  type AnyFactsFile,
  type AnyMdxFile,
  type Content,
  type FactsFile,
  type LawPlace,
  type MdxFile,
  type PackFolder,
  type Right,
} from './model.ts';
import { parseMdx } from './parse-mdx.ts';
import { parseYaml, type YamlFacts } from './parse-yaml.ts';
import { passagesOfBody } from './passages.ts';
import { passagesOfFacts } from './passages-of-facts.ts';
import type { ContentProblem } from './problem.ts';
import { renderedWords } from './rendered-words.ts';
import { schemaProblems } from './schema-problems.ts';
import type { ContentTree } from './tree.ts';

/** The kinds of file that a child reads. Of the other pages, those under about/ are for everybody else. */
const kindsForChildren: ReadonlySet<string> = new Set<MdxKind | FactsKind>([
  'guide',
  'easy-read',
  'symbols',
  'bsl',
  'pack',
  'pack-easy-read',
  'pack-symbols',
  'pack-7-to-11',
  'story',
  'voice',
  'story-easy-read',
  'page',
  'word',
  'happenings',
  'letter',
  'can help',
  'help map',
  'service',
  'film',
  'poster',
]);

/** Facts that are read too, though not by children first. */
const kindsForOthers: ReadonlySet<string> = new Set<FactsKind>(['figures', 'reports', 'changes']);

/** Files that were read before, by path: whoever checks nearly the same tree many times need not parse them again. */
export type FilesRead = Map<string, FileRead>;

interface FileRead {
  text: string;
  file: AnyMdxFile | AnyFactsFile | undefined;
  unreadable: ContentProblem[];
  refusedBySchema: ContentProblem[];
}

/** `read` keeps what each path was the first time, and is used again while the text is the same. */
export function buildContent(tree: ContentTree, today: string, read: FilesRead = new Map()): Content {
  const files = [...tree].flatMap(([path, text]) => {
    const known = read.get(path);
    if (known?.text === text) return [known];
    const found = readFile(path, text);
    if (found && !known) read.set(path, found);
    return found ? [found] : [];
  });
  const parsed = files.flatMap(({ file }) => file ?? []);
  const content = {
    tree,
    today,
    mdxFiles: parsed.filter((file): file is AnyMdxFile => 'body' in file),
    factsFiles: parsed.filter((file): file is AnyFactsFile => !('body' in file)),
    unreadable: files.flatMap(({ unreadable }) => unreadable),
    refusedBySchema: files.flatMap(({ refusedBySchema }) => refusedBySchema),
  };
  return { ...content, ...gather(content) };
}

/** Reads one file; undefined when it is none that holds words or drawings. */
function readFile(path: string, text: string): FileRead | undefined {
  const { kind } = kindOf(path);
  if (!isMdxKind(kind) && !isFactsKind(kind) && kind !== 'drawing') return undefined;
  const broken = brokenText(path, text);
  if (broken || kind === 'drawing')
    return { text, file: undefined, unreadable: broken ? [broken] : [], refusedBySchema: [] };
  const readAs = (parsed: YamlFacts, file: FileRead['file'], schema: z.ZodType): FileRead => ({
    text,
    file,
    unreadable: parsed.problems,
    refusedBySchema: parsed.raw === undefined ? [] : schemaProblems(path, parsed, schema),
  });
  if (isMdxKind(kind)) {
    const parsed = parseMdx(path, text);
    return readAs(parsed, mdxFile(path, parsed), frontSchemas[kind]);
  }
  const parsed = parseYaml(path, text);
  return readAs(parsed, factsFile(path, parsed), factsSchemas[kind]);
}

function mdxFile(path: string, parsed: ReturnType<typeof parseMdx>): AnyMdxFile {
  const { kind, id, address = '' } = kindOf(path);
  const { raw, lineOf, body } = parsed;
  const front = frontSchemas[kind as MdxKind].safeParse(raw).data;
  return { kind, path, id, address, raw, lineOf, body, front, pieces: body ? piecesIn(body) : [] } as AnyMdxFile;
}

function factsFile(path: string, { raw, lineOf }: ReturnType<typeof parseYaml>): AnyFactsFile {
  const { kind, id } = kindOf(path);
  return { kind, path, id, raw, lineOf, facts: factsSchemas[kind as FactsKind].safeParse(raw).data } as AnyFactsFile;
}

/** What the rules look things up in. */
function gather(
  start: Pick<Content, 'tree' | 'mdxFiles' | 'factsFiles'>,
): Omit<Content, 'tree' | 'today' | 'mdxFiles' | 'factsFiles' | 'unreadable' | 'refusedBySchema'> {
  const files = start as Content;
  const lawPlaces = factsOf(files, 'law topic').flatMap((file) => placesIn(file, files.tree.get(file.path) ?? ''));
  const law = new Map(lawPlaces.flatMap(({ id, record }) => (record ? [[id, record] as const] : [])));
  const site = factsOf(files, 'site')[0]?.facts;
  const services = factsById(factsOf(files, 'service'));
  if (site) services.set(ownService, site.service);
  const words = renderedWords(law, services);

  const idsIn = (pattern: RegExp): Set<string> =>
    new Set([...files.tree.keys()].flatMap((path) => pattern.exec(path)?.[1] ?? []));
  const rightIds = idsIn(/^content\/rights\/([^/]+)\//);
  const packIds = idsIn(/^content\/packs\/([^/]+)\//);

  const passages = [...files.mdxFiles, ...files.factsFiles].map((file) => {
    const forChildren = kindsForChildren.has(file.kind) && !file.id.startsWith('about');
    const isRead = 'body' in file || kindsForChildren.has(file.kind) || kindsForOthers.has(file.kind);
    const inFacts = isRead ? passagesOfFacts(file, forChildren) : [];
    return [file.path, 'body' in file ? [...inFacts, ...passagesOfBody(file, forChildren, words)] : inFacts] as const;
  });

  return {
    rights: new Map([...rightIds].map((slug) => [slug, rightOf(files, slug)])),
    packs: new Map([...packIds].map((id) => [id, packOf(files, id)])),
    lawPlaces,
    law,
    words: factsById(factsOf(files, 'word')),
    services,
    symbols: factsById(factsOf(files, 'symbol')),
    site,
    ids: {
      law: new Set(lawPlaces.map(({ id }) => id)),
      lawTopic: idsIn(/^content\/law\/([^/]+)\.yaml$/),
      word: idsIn(/^content\/words\/([^/]+)\.yaml$/),
      service: idsIn(/^content\/services\/([^/]+)\.yaml$/).add(ownService),
      symbol: idsIn(/^content\/symbols\/([^/]+)\//),
      scene: idsIn(/^content\/scenes\/([^/]+)\//),
      right: rightIds,
    },
    addresses: addressesOf(files),
    passages: new Map(passages),
  };
}

/** Every record of a topic. One with a mistake keeps its place, so that its id is known. */
function placesIn(file: FactsFile<'law topic'>, text: string): LawPlace[] {
  if (file.raw === undefined) {
    return [...text.matchAll(/^ {2}([a-z0-9-]+):/gm)].map(([, id = '']) => ({ id, file, record: undefined }));
  }
  const records = (file.raw as { records?: unknown } | null)?.records;
  if (typeof records !== 'object' || records === null) return [];
  return Object.entries(records).map(([id, raw]) => ({ id, file, record: lawRecordSchema.safeParse(raw).data }));
}

function factsById<K extends FactsKind>(
  files: readonly FactsFile<K>[],
): Map<string, NonNullable<FactsFile<K>['facts']>> {
  return new Map(files.flatMap(({ id, facts }) => (facts ? [[id, facts] as const] : [])));
}

function rightOf(files: Content, slug: string): Right {
  const one = <K extends MdxKind>(kind: K): MdxFile<K> | undefined => mdxOf(files, kind).find(({ id }) => id === slug);
  return { slug, guide: one('guide'), easyRead: one('easy-read'), symbols: one('symbols'), bsl: one('bsl') };
}

function packOf(files: Content, id: string): PackFolder {
  const one = <K extends MdxKind>(kind: K): MdxFile<K> | undefined => mdxOf(files, kind).find((file) => file.id === id);
  return {
    id,
    pack: one('pack'),
    easyRead: one('pack-easy-read'),
    symbols: one('pack-symbols'),
    younger: one('pack-7-to-11'),
    handOver: one('pack-hand-over'),
  };
}

function addressesOf({ tree, mdxFiles }: Content): Map<string, AnyMdxFile | undefined> {
  const byPath = new Map(mdxFiles.map((file) => [file.path, file]));
  return new Map(
    [...tree.keys()].flatMap((path) => {
      const { address } = kindOf(path);
      return address === undefined ? [] : [[address, byPath.get(path)] as const];
    }),
  );
}
