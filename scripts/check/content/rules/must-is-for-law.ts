import { toString } from 'mdast-util-to-string';
import { textProp } from '../jsx.ts';
import { mdxOf } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const must = /\bmust\b/i;
const hint = 'write "should": "must" is for law';

export const mustIsForLaw: Rule = {
  id: 'must-is-for-law',
  explain: '"Must" is for law and "should" is for guidance, so that nobody is promised more than they have.',
  *run(content) {
    const isGuidance = (id: string | undefined): boolean => content.law.get(id ?? '')?.status === 'guidance';
    for (const file of content.mdxFiles) {
      for (const use of file.pieces) {
        const id =
          use.name === 'YourRight' ? textProp(use, 'law') : use.name === 'Law' ? textProp(use, 'id') : undefined;
        if (!isGuidance(id) || !must.test(toString(use.node))) continue;
        yield problem(
          { file: file.path, field: `<${use.name}>`, line: use.line },
          `says "must", but the record "${id}" is guidance`,
          hint,
        );
      }
    }
    for (const file of mdxOf(content, 'guide')) {
      const { answer, answerLaw } = file.front ?? {};
      if (!answer || !isGuidance(answerLaw) || !must.test(answer)) continue;
      yield problem(
        { file: file.path, field: 'answer', line: file.lineOf(['answer']) },
        `says "must", but the record "${answerLaw}" is guidance`,
        hint,
      );
    }
    for (const { id, file, record } of content.lawPlaces) {
      if (record?.status !== 'guidance' || !must.test(record.statement)) continue;
      const path = ['records', id, 'statement'];
      yield problem(
        { file: file.path, field: path.join('.'), line: file.lineOf(path) },
        'says "must", but the record is guidance',
        hint,
      );
    }
  },
};
