import { toString } from 'mdast-util-to-string';
import { splitSentences } from '../../../../src/lib/sentences.ts';
import { isPiece, walk, type PieceUse } from '../jsx.ts';
import { looseText } from '../loose-text.ts';
import { mdxOf } from '../model.ts';
import { problem, type ContentProblem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

const strips = { fewest: 6, most: 12 };
/** A pack is longer, and is cut into parts. */
const stripsOfPack = { fewest: 15, most: 28 };
const symbols = { fewest: 1, most: 5 };

export const symbolStrips: Rule = {
  id: 'symbol-strips',
  explain:
    'A symbols page is 6 to 12 strips, a pack in symbols 15 to 28; a strip is one sentence on one line, with 1 to 5 symbols.',
  *run(content) {
    for (const file of mdxOf(content, 'symbols', 'pack-symbols')) {
      if (!file.body) continue;
      const found = file.pieces.filter(({ name }) => name === 'Strip');
      const isPack = file.kind === 'pack-symbols';
      const { fewest, most } = isPack ? stripsOfPack : strips;
      if (found.length < fewest || found.length > most) {
        const hint = `${isPack ? 'a pack in symbols' : 'a symbols page'} has ${fewest} to ${most} strips`;
        yield problem({ file: file.path }, `has ${found.length} strips`, hint);
      }
      for (const strip of found) yield* judge(file.path, strip);
      yield* looseText(content, file, 'Strip', 'put it in a strip: <Strip>…</Strip>');
    }
  },
};

function* judge(file: string, { node, line }: PieceUse): Iterable<ContentProblem> {
  const text = toString(node);
  const count = [...walk(node)].filter(({ node: inner }) => isPiece(inner) && inner.name === 'S').length;
  if (count < symbols.fewest)
    yield problem(
      { file, line },
      `the strip ${quote(text)} has no symbol`,
      'put the key word in a symbol: <S id="…">word</S>',
    );
  if (count > symbols.most) {
    yield problem(
      { file, line },
      `the strip ${quote(text)} has ${count} symbols`,
      `keep the ${symbols.most} that matter most; the other words stand plain`,
    );
  }
  if (splitSentences(text).length > 1)
    yield problem(
      { file, line },
      `the strip ${quote(text)} has more than one sentence`,
      'make each sentence a strip of its own',
    );
  if (node.position && node.position.end.line !== node.position.start.line) {
    yield problem({ file, line }, `the strip ${quote(text)} is spread over lines`, 'write it on one line');
  }
}
