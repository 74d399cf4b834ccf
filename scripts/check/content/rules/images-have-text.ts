import { lineOf, nodesOf } from '../jsx.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const imagesHaveText: Rule = {
  id: 'images-have-text',
  explain: 'A picture is on this site, and says what it shows to people who cannot see it.',
  *run({ mdxFiles }) {
    for (const file of mdxFiles) {
      for (const node of [...nodesOf(file.body, 'image'), ...nodesOf(file.body, 'imageReference')]) {
        const name = node.type === 'image' ? node.url : node.identifier;
        const place = { file: file.path, line: lineOf(node) };
        if (node.type === 'image' && !/^\/(?!\/)/.test(name))
          yield problem(
            place,
            `the picture ${name} is not on this site`,
            'put it into public/ and type its address here, starting with a slash',
          );
        if (node.alt?.trim()) continue;
        yield problem(place, `the picture ${name} has no text`, `say what it shows: ![what can be seen](${name})`);
      }
    }
  },
};
