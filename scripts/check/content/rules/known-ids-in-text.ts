import { splitIds } from '../../../../src/lib/ids.ts';
import type { PieceUse } from '../jsx.ts';
import type { KnownIds } from '../model.ts';
import type { Rule } from '../rule.ts';
import { unknownId } from '../unknown-id.ts';
import type { PropType } from '../piece.ts';
import { propsOf } from '../vocabulary.ts';

const kinds: Partial<Record<PropType, keyof KnownIds>> = {
  law: 'law',
  laws: 'law',
  'law topic': 'lawTopic',
  word: 'word',
  service: 'service',
  symbol: 'symbol',
  symbols: 'symbol',
};

export const knownIdsInText: Rule = {
  id: 'known-ids-in-text',
  explain: 'Every law record, word, service and symbol that a piece names exists.',
  *run(content) {
    for (const file of content.mdxFiles) {
      for (const use of file.pieces) {
        for (const { kind, id, prop } of idsIn(use)) {
          yield* unknownId(content, kind, id, { file: file.path, field: `<${use.name} ${prop}>`, line: use.line });
        }
      }
    }
  },
};

function idsIn(use: PieceUse): { kind: keyof KnownIds; id: string; prop: string }[] {
  return propsOf(use.name).flatMap(({ name, type }) => {
    const kind = kinds[type];
    const value = use.props.get(name);
    if (!kind || typeof value !== 'string') return [];
    const ids = type === 'laws' || type === 'symbols' ? splitIds(value) : [value];
    return ids.map((id) => ({ kind, id, prop: name }));
  });
}
