import { ContentError } from '../../../../src/lib/errors.ts';
import { fillStatement } from '../../../../src/lib/limits.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const statementsFilled: Rule = {
  id: 'statements-filled',
  explain: 'Every limit or amount in braces in a statement is one that its record has.',
  *run({ lawPlaces }) {
    for (const { id, file, record } of lawPlaces) {
      for (const field of ['statement', 'note'] as const) {
        try {
          fillStatement(record?.[field] ?? '', record ?? {});
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          const path = ['records', id, field];
          yield problem({ file: file.path, field: path.join('.'), line: file.lineOf(path) }, error.message, error.hint);
        }
      }
    }
  },
};
