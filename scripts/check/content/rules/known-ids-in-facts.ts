import type { FileKind } from '../kinds.ts';
import type { AnyFactsFile, AnyMdxFile, Content, KnownIds } from '../model.ts';
import type { FieldPath } from '../parse-yaml.ts';
import type { ContentProblem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { unknownId } from '../unknown-id.ts';

/** What the ids in each field are, whichever kind of file the field is in. */
const fields: Record<string, keyof KnownIds> = {
  answerLaw: 'law',
  keyFacts: 'law',
  law: 'law',
  picture: 'symbol',
  cover: 'scene',
  scene: 'scene',
  symbol: 'symbol',
  words: 'word',
  seeAlso: 'word',
  services: 'service',
  related: 'right',
  rights: 'right',
  right: 'right',
  service: 'service',
};

/** The groups of fields in a file that hold ids and that no rule of their own judges. */
const nested: Partial<Record<FileKind, string>> = { site: 'service', 'help map': 'groups' };

export const knownIdsInFacts: Rule = {
  id: 'known-ids-in-facts',
  explain: 'Every law record, word, service, symbol, scene and right that a file names exists.',
  *run(content) {
    for (const file of [...content.mdxFiles, ...content.factsFiles]) {
      const facts = ('body' in file ? file.front : file.facts) ?? {};
      yield* judge(content, file, facts, []);
      const [, inside] = Object.entries(facts).find(([field]) => field === nested[file.kind]) ?? [];
      for (const [index, group] of [inside ?? []].flat().entries()) {
        const path = [nested[file.kind] ?? '', ...(Array.isArray(inside) ? [index] : [])];
        yield* judge(content, file, group as object, path);
      }
    }
  },
};

function* judge(
  content: Content,
  file: AnyMdxFile | AnyFactsFile,
  facts: object,
  around: FieldPath,
): Iterable<ContentProblem> {
  for (const [field, value] of Object.entries(facts) as [string, unknown][]) {
    const kind = fields[field];
    if (!kind) continue;
    const ids: unknown[] = Array.isArray(value) ? value : [value];
    for (const [index, id] of ids.entries()) {
      if (typeof id !== 'string') continue;
      const path = [...around, field];
      const line = file.lineOf(Array.isArray(value) ? [...path, index] : path);
      yield* unknownId(content, kind, id, { file: file.path, field: path.join('.'), line });
    }
  }
}
