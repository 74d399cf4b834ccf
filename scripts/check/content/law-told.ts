/** Which law a text tells: the statement itself, not only its limit or its amount. */
import { splitIds } from '../../../src/lib/ids.ts';
import { textProp } from './jsx.ts';
import type { AnyMdxFile, MdxFile } from './model.ts';

/** The piece that tells a key fact in each form, and the attribute that names it. */
const tellers: Record<string, { piece: string; prop: string }[]> = {
  guide: [
    { piece: 'YourRight', prop: 'law' },
    { piece: 'Law', prop: 'id' },
    { piece: 'NotYet', prop: 'law' },
  ],
  'easy-read': [{ piece: 'Line', prop: 'law' }],
  'pack-easy-read': [{ piece: 'Line', prop: 'law' }],
  'story-easy-read': [{ piece: 'Line', prop: 'law' }],
  'pack-7-to-11': [{ piece: 'Tell', prop: 'law' }],
  symbols: [{ piece: 'Strip', prop: 'law' }],
  'pack-symbols': [{ piece: 'Strip', prop: 'law' }],
  bsl: [{ piece: 'Section', prop: 'law' }],
};

/** The law ids that the text of a file tells. A limit or an amount alone tells nothing. */
export function lawIdsTold({ kind, pieces }: Pick<MdxFile | AnyMdxFile, 'kind' | 'pieces'>): Set<string> {
  const tell = tellers[kind] ?? [];
  return new Set(
    pieces.flatMap((use) =>
      tell.filter(({ piece }) => piece === use.name).flatMap(({ prop }) => splitIds(textProp(use, prop) ?? '')),
    ),
  );
}
