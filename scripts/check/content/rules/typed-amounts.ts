import { bracesInStatement } from '../../../../src/lib/limits.ts';
import { allPassages, type LawPlace } from '../model.ts';
import { elsewhere, findTyped, holdsPieces } from '../passages.ts';
import { problem, type ContentProblem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

const amount = /£\s?\d[\d,.]*\d|£\s?\d|\b\d[\d,.]* ?(?:pounds?|pence|p)\b/gi;

export const typedAmounts: Rule = {
  id: 'typed-amounts',
  explain: 'An amount of money is written once, in content/law, with the year that it belongs to.',
  *run(content) {
    for (const passage of allPassages(content)) {
      const { file, field } = passage;
      for (const { match, line } of findTyped(passage, amount)) {
        const hint = holdsPieces(passage) ? 'type <Amount law="…" name="…" />' : 'say it here without the number';
        yield problem({ file, field, line }, `the amount ${quote(match[0])} is typed in the text`, hint);
      }
    }
    for (const place of content.lawPlaces) yield* inStatement(place);
  },
};

function* inStatement({ id, file, record }: LawPlace): Iterable<ContentProblem> {
  const text = record?.statement.replace(bracesInStatement, elsewhere) ?? '';
  for (const match of text.matchAll(amount)) {
    const path = ['records', id, 'statement'];
    yield problem(
      { file: file.path, field: path.join('.'), line: file.lineOf(path) },
      `the amount ${quote(match[0])} is typed in the statement`,
      'put it in `amounts`, for example pupil: { pounds: 2630, year: April 2025 to March 2026 }, and write {pupil} in the statement',
    );
  }
}
