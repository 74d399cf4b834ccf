import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const noCheck = /\b(?:memory|not checked|unchecked|not verified|unverified)\b/i;

export const checksAreReal: Rule = {
  id: 'checks-are-real',
  explain: 'A record of law that nobody could check in a source is not published.',
  *run({ lawPlaces }) {
    for (const { id, file, record } of lawPlaces) {
      const found = noCheck.exec(record?.checked.how ?? '');
      if (!found) continue;
      const path = ['records', id, 'checked', 'how'];
      yield problem(
        { file: file.path, field: path.join('.'), line: file.lineOf(path) },
        `the check of "${id}" says "${found[0]}"`,
        'check it in a source and say where it was read, or take the record out',
      );
    }
  },
};
