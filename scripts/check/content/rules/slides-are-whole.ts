import { nodesOf, isPiece, walk } from '../jsx.ts';
import { mdxOf } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const mostLines = 5;

export const slidesAreWhole: Rule = {
  id: 'slides-are-whole',
  explain: 'A slide has a list of a few lines, and notes for the speaker.',
  *run(content) {
    for (const file of mdxOf(content, 'training')) {
      const slides = file.pieces.filter(({ name }) => name === 'Slide');
      if (slides.length === 0 && file.front?.files.includes('pptx'))
        yield problem({ file: file.path, field: 'files' }, 'asks for a PPTX but has no slides', 'write <Slide> pieces');
      for (const { node, line } of slides) {
        const place = { file: file.path, field: '<Slide>', line };
        const notes = [...walk(node)].filter(({ node: one }) => isPiece(one) && one.name === 'Notes').length;
        if (notes !== 1)
          yield problem(place, `the slide has ${notes} notes`, 'end it with one <Notes>, for the speaker');
        const [list] = nodesOf(node, 'list');
        const count = list?.children.length ?? 0;
        if (count < 1 || count > mostLines)
          yield problem(
            place,
            `the slide has ${count} lines`,
            `write a list of 1 to ${mostLines} lines before the notes`,
          );
      }
    }
  },
};
