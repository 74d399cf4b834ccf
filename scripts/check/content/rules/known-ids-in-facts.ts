import type { KnownIds } from '../model.ts';
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

export const knownIdsInFacts: Rule = {
  id: 'known-ids-in-facts',
  explain: 'Every law record, word, service, symbol, scene and right that a file names exists.',
  *run(content) {
    for (const file of [...content.mdxFiles, ...content.factsFiles]) {
      const facts = ('body' in file ? file.front : file.facts) ?? {};
      for (const [field, value] of Object.entries(facts)) {
        const kind = fields[field];
        if (!kind) continue;
        const ids: unknown[] = Array.isArray(value) ? value : [value];
        for (const [index, id] of ids.entries()) {
          if (typeof id !== 'string') continue;
          const line = file.lineOf(Array.isArray(value) ? [field, index] : [field]);
          yield* unknownId(content, kind, id, { file: file.path, field, line });
        }
      }
    }
  },
};
