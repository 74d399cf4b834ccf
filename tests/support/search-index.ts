/** The search index of the real content, made in plain Node from the files that the build reads. */
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildContent } from '../../scripts/check/content/build-content.ts';
import { factsOf, mdxOf, type MdxFile } from '../../scripts/check/content/model.ts';
import type { MdxKind } from '../../scripts/check/content/kinds.ts';
import { readContentTree } from '../../scripts/check/content/tree.ts';
import { filmSource, searchIndex } from '../../src/lib/search/sources.ts';
import { fromWire, toWire } from '../../src/lib/search/wire.ts';
import type { SearchIndex } from '../../src/lib/search/topics.ts';
import { searchSchema } from '../../src/schemas/search.ts';

/** The index as a reader's device has it: made from content/, sent and read again. */
export const indexOfContent = async (): Promise<SearchIndex> => fromWire(toWire(await sourcesOfContent()));

/** Reads content/ and makes the index as src/data/topics.ts does, before it is sent. */
export async function sourcesOfContent(root = join(import.meta.dirname, '../..')): Promise<SearchIndex> {
  const tree = await readContentTree(root);
  const content = buildContent(tree, '2026-11-21');
  const bodyOf = (path: string): string => (tree.get(path) ?? '').replace(/^---\n[\s\S]*?\n---\n/, '');
  const sources = <K extends MdxKind>(kind: K) =>
    mdxOf(content, kind).flatMap(({ id, front, path }: MdxFile<K>) =>
      front ? [{ id, data: front, body: bodyOf(path) }] : [],
    );
  const { same, plain, written, danger } = searchSchema.parse(parse(tree.get('content/search.yaml') ?? ''));
  return searchIndex({
    guides: sources('guide'),
    packs: sources('pack'),
    younger: sources('pack-7-to-11'),
    handOvers: sources('pack-hand-over'),
    posters: factsOf(content, 'poster').flatMap(({ id, facts }) =>
      facts ? [{ ...facts, path: `/packs/print/posters/${id}/` }] : [],
    ),
    schools: sources('school'),
    training: sources('training'),
    voice: sources('voice'),
    adults: sources('adult'),
    pages: [
      ...sources('page'),
      ...sources('story').map((story) => ({ ...story, id: `stories/${story.id}` })),
      ...factsOf(content, 'film').flatMap(({ id, facts }) => (facts ? [filmSource({ ...facts, id })] : [])),
    ],
    law: factsOf(content, 'law topic').flatMap(({ id, facts }) =>
      facts ? [{ id, title: facts.title, sources: Object.values(facts.records).map(({ source }) => source) }] : [],
    ),
    easyRead: new Map(sources('easy-read').map(({ id, body }) => [id, body])),
    letters: factsOf(content, 'letter').flatMap(({ id, facts }) =>
      facts ? [{ ...facts, path: `/get-help/say-it/${id}/` }] : [],
    ),
    words: [...content.words].map(([id, word]) => ({ ...word, id })),
    services: [...content.services].map(([id, service]) => ({ ...service, id })),
    same,
    plain,
    written,
    danger,
  });
}
