import type { Nodes } from 'mdast';
import { isPiece, walk, type PieceNode, type PieceUse } from '../jsx.ts';
import { mdxOf } from '../model.ts';
import { problem, type ContentProblem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const questionsHaveReasons: Rule = {
  id: 'questions-have-reasons',
  explain: 'A question of self-study has choices, one of them right, and one reason that rests on law or guidance.',
  *run(content) {
    for (const file of mdxOf(content, 'training')) {
      for (const use of file.pieces) if (use.name === 'Question') yield* judge(file.path, use);
    }
  },
};

const named = (use: PieceUse, name: string): PieceNode[] =>
  [...walk(use.node)].flatMap(({ node }) => (isPiece(node) && node.name === name ? [node] : []));

const isRight = ({ attributes }: PieceNode): boolean =>
  attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === 'right');

const restsOnLaw = ({ node, inside }: { node: Nodes; inside: readonly string[] }): boolean =>
  isPiece(node) && node.name === 'Law' && inside.includes('Reason');

function* judge(file: string, use: PieceUse): Iterable<ContentProblem> {
  const place = { file, field: '<Question>', line: use.line };
  const choices = named(use, 'Choice');
  const right = choices.filter(isRight).length;
  const reasons = named(use, 'Reason').length;
  if (choices.length < 2)
    yield problem(
      place,
      `the question has ${choices.length} of the choices that it needs`,
      'write two or more <Choice>',
    );
  else if (right !== 1)
    yield problem(place, `the question has ${right} right choices`, 'type <Choice right> for one, and only for one');
  if (reasons !== 1)
    yield problem(place, `the question has ${reasons} reasons`, 'write one <Reason> after the choices');
  else if (![...walk(use.node)].some(restsOnLaw))
    yield problem(place, 'the reason rests on no law or guidance', 'put <Law id="…">…</Law> into its <Reason>');
}
