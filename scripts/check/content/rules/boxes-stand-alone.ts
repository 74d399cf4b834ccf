import type { Paragraph } from 'mdast';
import { isPiece, lineOf, nodesOf } from '../jsx.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { vocabulary } from '../vocabulary.ts';

export const boxesStandAlone: Rule = {
  id: 'boxes-stand-alone',
  explain: 'A box, such as a right or a notice, stands on a line of its own, because it cannot be inside a sentence.',
  *run({ mdxFiles }) {
    for (const file of mdxFiles) {
      for (const paragraph of nodesOf(file.body, 'paragraph')) {
        const box = paragraph.children.find((child) => isPiece(child) && vocabulary[child.name ?? '']?.box);
        if (!box || !isPiece(box) || onlyPieces(paragraph)) continue;
        const place = { file: file.path, line: lineOf(box) };
        yield problem(
          place,
          `<${box.name}> stands inside a sentence`,
          'put it on a line of its own, with an empty line before and after',
        );
      }
    }
  },
};

/** MDX takes a paragraph away when there is nothing in it but pieces. */
const onlyPieces = ({ children }: Paragraph): boolean =>
  children.every((child) => isPiece(child) || (child.type === 'text' && child.value.trim() === ''));
