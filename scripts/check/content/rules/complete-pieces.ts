import { toString } from 'mdast-util-to-string';
import { nearest } from '../../../../src/lib/nearest.ts';
import type { PieceUse, PropValue } from '../jsx.ts';
import { problem, type ContentProblem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { PropType } from '../piece.ts';
import { propsOf, vocabulary } from '../vocabulary.ts';

export const completePieces: Rule = {
  id: 'complete-pieces',
  explain: 'A piece has the attributes and the text that it needs, and no others.',
  *run({ mdxFiles }) {
    for (const file of mdxFiles) {
      for (const use of file.pieces) {
        if (!vocabulary[use.name]) continue;
        yield* judgeProps(file.path, use);
        yield* judgeContent(file.path, use);
      }
    }
  },
};

/** Attributes that another rule refuses, because the site decides how things look. */
const looks = new Set(['style', 'class', 'className']);

function* judgeProps(file: string, use: PieceUse): Iterable<ContentProblem> {
  const { name, props, line } = use;
  const known = propsOf(name);
  const like = `like this: ${vocabulary[name]?.example}`;
  for (const prop of known) {
    const place = { file, field: `<${name} ${prop.name}>`, line };
    const value = props.get(prop.name);
    if (typeof value === 'object' || (value === undefined && prop.optional)) continue;
    if (value === undefined)
      yield problem(place, `<${name}> has no \`${prop.name}\`${missingMeans(name, prop.name)}`, `type it ${like}`);
    else if (!fits(value, prop.type))
      yield problem(
        place,
        `<${name}> has a \`${prop.name}\` that cannot be used`,
        typeHints[prop.type] ?? `type it ${like}`,
      );
  }
  for (const [prop, value] of props) {
    if (typeof value === 'object' || looks.has(prop) || known.some((one) => one.name === prop)) continue;
    const meant = nearest(
      prop,
      known.map((one) => one.name),
    );
    yield problem(
      { file, field: `<${name} ${prop}>`, line },
      `<${name}> cannot have \`${prop}\``,
      meant ? `type \`${meant}\`` : `type it ${like}`,
    );
  }
}

function* judgeContent(file: string, { name, node, line }: PieceUse): Iterable<ContentProblem> {
  const piece = vocabulary[name];
  const place = { file, field: `<${name}>`, line };
  const empty =
    node.children.length === 0 || (!toString(node).trim() && node.children.every(({ type }) => type === 'text'));
  if (piece?.content === 'needed' && empty)
    yield problem(place, `<${name}> has no words in it`, `type it like this: ${piece.example}`);
  if (piece?.content === 'none' && !empty)
    yield problem(place, `<${name}> cannot have words in it`, `type it like this: ${piece.example}`);
}

/** What it means for the reader that an attribute is missing. */
function missingMeans(name: string, prop: string): string {
  return name === 'Line' && prop === 'symbol' ? ': each line has one picture that carries its meaning' : '';
}

function fits(value: PropValue, type: PropType): boolean {
  if (type === 'number') return typeof value === 'number' && value > 0;
  if (type === 'flag') return value === true;
  if (type === 'ending') return ['yes', 'partly', 'no'].includes(String(value));
  if (type === 'danger') return value === 'danger';
  return typeof value === 'string' && value.trim() !== '';
}

const typeHints: Partial<Record<PropType, string>> = {
  number: 'type a number in braces, for example {60}',
  flag: 'type its name alone, with no value',
  ending: 'type ends="yes", ends="partly" or ends="no": did the child get what they wanted?',
  danger: 'type kind="danger", or leave it out',
};
