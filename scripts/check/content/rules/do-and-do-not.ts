import { nodesOf, textProp, type PieceUse } from '../jsx.ts';
import { problem, type ContentProblem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { vocabulary } from '../vocabulary.ts';

export const doAndDoNot: Rule = {
  id: 'do-and-do-not',
  explain: 'What to do and what not to do stand in two lists, and the title of each says in words which one it is.',
  *run({ mdxFiles }) {
    for (const file of mdxFiles) {
      for (const use of file.pieces) {
        if (use.name === 'DoAndDoNot') yield* judgePair(file.path, use);
        if (use.name === 'Do') yield* judgeSide(file.path, use);
      }
    }
  },
};

function* judgePair(file: string, { node, line }: PieceUse): Iterable<ContentProblem> {
  const sides = [...nodesOf(node, 'mdxJsxFlowElement'), ...nodesOf(node, 'mdxJsxTextElement')]
    .filter(({ name }) => name === 'Do')
    .map(({ attributes }) => attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === 'not'));
  if (sides.length === 2 && sides[0] !== sides[1]) return;
  yield problem(
    { file, field: '<DoAndDoNot>', line },
    '<DoAndDoNot> needs one <Do> and one <Do not>',
    `type it like this: ${vocabulary['DoAndDoNot']?.example}`,
  );
}

function* judgeSide(file: string, use: PieceUse): Iterable<ContentProblem> {
  const not = use.props.has('not');
  const name = not ? '<Do not>' : '<Do>';
  const place = { file, field: name, line: use.line };
  if (use.node.children.length > 0 && nodesOf(use.node, 'list').length === 0)
    yield problem(place, `${name} holds no list`, 'start each line with "- ", with an empty line before the first');
  const title = textProp(use, 'title');
  if (title === undefined || /\b(?:not|never)\b/i.test(title) === not) return;
  yield not
    ? problem(place, `the title "${title}" of ${name} does not say "not"`, 'type for example title="Do not say"')
    : problem(place, `the title "${title}" of ${name} says what not to do`, 'put these lines into <Do not>');
}
