import { lineOf, nodesOf } from '../jsx.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const imagesHaveText: Rule = {
  id: 'images-have-text',
  explain: 'A picture says what it shows to people who cannot see it.',
  *run({ mdxFiles }) {
    for (const file of mdxFiles) {
      for (const node of [...nodesOf(file.body, 'image'), ...nodesOf(file.body, 'imageReference')]) {
        if (node.alt?.trim()) continue;
        const name = node.type === 'image' ? node.url : node.identifier;
        yield problem(
          { file: file.path, line: lineOf(node) },
          `the picture ${name} has no text`,
          `say what it shows: ![what can be seen](${name})`,
        );
      }
    }
  },
};
