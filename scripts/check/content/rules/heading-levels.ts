import { toString } from 'mdast-util-to-string';
import { lineOf, nodesOf } from '../jsx.ts';
import { problem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

export const headingLevels: Rule = {
  id: 'heading-levels',
  explain: 'Headings start at ## and go down one step at a time, so that people can find their way by them.',
  *run({ mdxFiles }) {
    for (const file of mdxFiles) {
      let before = 1;
      for (const heading of nodesOf(file.body, 'heading')) {
        const place = { file: file.path, line: lineOf(heading) };
        const text = quote(toString(heading));
        if (heading.depth === 1) {
          yield problem(
            place,
            `the heading ${text} is a page title`,
            'start headings with ##: the page adds its title by itself',
          );
        } else if (heading.depth > before + 1) {
          yield problem(place, `the heading ${text} skips a level`, `start it with ${'#'.repeat(before + 1)}`);
        }
        before = Math.max(heading.depth, 2);
      }
    }
  },
};
