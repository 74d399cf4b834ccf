import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Pages that the site fills by itself. */
const filledByTheSite = ['content/pages/a-z.mdx', 'content/pages/search.mdx'];

export const textsAreThere: Rule = {
  id: 'texts-are-there',
  explain: 'A page has something to read below its facts.',
  *run({ mdxFiles }) {
    for (const { path: file, body, lineOf } of mdxFiles) {
      if (!body || filledByTheSite.includes(file)) continue;
      if (body.children.some(({ type }) => type !== 'yaml' && type !== 'definition')) continue;
      yield problem(
        { file, line: lineOf([]) },
        'has facts and no text',
        'write the text below the second line ---, or take the file away',
      );
    }
  },
};
