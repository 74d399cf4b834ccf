import { textProp, type PieceUse } from '../jsx.ts';
import { problem, type ContentProblem, type Place } from '../problem.ts';
import type { LawRecord } from '../../../../src/schemas/law.ts';
import type { Rule } from '../rule.ts';

export const limitsNamed: Rule = {
  id: 'limits-named',
  explain: 'A time limit or an amount in the text is one that its law record has.',
  *run(content) {
    for (const file of content.mdxFiles) {
      for (const use of file.pieces) {
        const record = content.law.get(textProp(use, 'law') ?? '');
        const place = { file: file.path, field: `<${use.name}>`, line: use.line };
        if (record && use.name === 'TimeLimit') yield* judgeLimit(use, record, place);
        if (record && use.name === 'Amount') yield* judgeAmount(use, record, place);
      }
    }
  },
};

function* judgeLimit(use: PieceUse, { limits = {} }: LawRecord, place: Place): Iterable<ContentProblem> {
  const law = textProp(use, 'law');
  const names = Object.keys(limits);
  const name = textProp(use, 'name');
  if (names.length === 0) {
    yield problem(
      place,
      `the record "${law}" has no time limits`,
      'take the piece out, or add `limits` to the record in content/law',
    );
  } else if (name === undefined && names.length > 1) {
    yield problem(
      place,
      `the record "${law}" has ${names.length} time limits, and none is named`,
      `say which: ${namesAsTyped(names)}`,
    );
  } else if (name !== undefined && !names.includes(name)) {
    yield problem(place, `the record "${law}" has no time limit "${name}"`, `it has: ${namesAsTyped(names)}`);
  } else if (use.props.has('longest') && limits[name ?? names[0] ?? '']?.to === undefined) {
    yield problem(
      place,
      `the time limit of "${law}" has no longest time`,
      'take out `longest`, or add `to` to the limit in content/law',
    );
  }
}

function* judgeAmount(use: PieceUse, { amounts = {} }: LawRecord, place: Place): Iterable<ContentProblem> {
  const law = textProp(use, 'law');
  const names = Object.keys(amounts);
  const name = textProp(use, 'name');
  if (names.length === 0) {
    yield problem(
      place,
      `the record "${law}" has no amounts`,
      'take the piece out, or add `amounts` to the record in content/law',
    );
  } else if (name !== undefined && !names.includes(name)) {
    yield problem(place, `the record "${law}" has no amount "${name}"`, `it has: ${namesAsTyped(names)}`);
  }
}

const namesAsTyped = (names: readonly string[]): string => names.map((name) => `name="${name}"`).join(', ');
