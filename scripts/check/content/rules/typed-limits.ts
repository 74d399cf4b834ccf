import { bracesInStatement } from '../../../../src/lib/limits.ts';
import { allPassages, type LawPlace } from '../model.ts';
import { elsewhere, findTyped, holdsBraces, holdsPieces } from '../passages.ts';
import { problem, type ContentProblem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { typedLimit } from '../time-words.ts';

export const typedLimits: Rule = {
  id: 'typed-limits',
  explain: 'A time limit is written once, in content/law, so that it is the same everywhere.',
  *run(content) {
    for (const passage of allPassages(content)) {
      const { file, field } = passage;
      for (const { match, line, before } of findTyped(passage, typedLimit.pattern, ['Said'])) {
        if (typedLimit.isAge(before, match[0])) continue;
        const hint = holdsPieces(passage)
          ? 'type <TimeLimit law="…" />, or put what people say in <Said>'
          : holdsBraces(passage)
            ? 'type {law-id:by}, with the id of the record in content/law'
            : 'say it here without the number';
        yield problem({ file, field, line }, `the time limit ${quote(match[0])} is typed in the text`, hint);
      }
    }
    for (const place of content.lawPlaces) yield* inStatement(place);
  },
};

function* inStatement({ id, file, record }: LawPlace): Iterable<ContentProblem> {
  const text = record?.statement.replace(bracesInStatement, elsewhere) ?? '';
  for (const match of text.matchAll(typedLimit.pattern)) {
    if (typedLimit.isAge(text.slice(0, match.index), match[0])) continue;
    const path = ['records', id, 'statement'];
    yield problem(
      { file: file.path, field: path.join('.'), line: file.lineOf(path) },
      `the time limit ${quote(match[0])} is typed in the statement`,
      'put it in `limits`, for example by: { count: 20, unit: working days }, and write {by} in the statement',
    );
  }
}
