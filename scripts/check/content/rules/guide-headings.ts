import { toString } from 'mdast-util-to-string';
import { lineOf, nodesOf } from '../jsx.ts';
import { mdxOf } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const parts = ['What must happen', 'What you can do today', 'If they do not', 'When it is different'];
const order = parts.map((part) => `"${part}"`).join(', ');

export const guideHeadings: Rule = {
  id: 'guide-headings',
  explain: 'Every guide has the same four parts in the same order, so that a reader knows where to look.',
  *run(content) {
    for (const file of mdxOf(content, 'guide')) {
      if (!file.body) continue;
      const headings = nodesOf(file.body, 'heading').filter(({ depth }) => depth === 2);
      let last = 0;
      for (const part of parts) {
        const heading = headings.find((one) => toString(one).startsWith(part));
        if (!heading) {
          yield problem({ file: file.path }, `has no heading that starts "${part}"`, `add it: ## ${part}…`);
          continue;
        }
        const line = lineOf(heading);
        if (line < last)
          yield problem(
            { file: file.path, line },
            `the heading "${toString(heading)}" is not in its place`,
            `the order is ${order}`,
          );
        last = Math.max(last, line);
      }
    }
  },
};
