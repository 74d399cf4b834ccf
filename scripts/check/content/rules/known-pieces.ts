import { nearest } from '../../../../src/lib/nearest.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { piecesFor } from '../pieces-by-form.ts';
import { vocabulary } from '../vocabulary.ts';

export const knownPieces: Rule = {
  id: 'known-pieces',
  explain: 'A text uses the pieces that the content guide lists, each where it belongs.',
  *run({ mdxFiles }) {
    for (const file of mdxFiles) {
      const allowed = piecesFor(file.kind);
      for (const { name, line, inside } of file.pieces) {
        const place = { file: file.path, field: `<${name}>`, line };
        if (!/^[A-Z]/.test(name)) {
          const what = name ? `the HTML tag <${name}>` : 'an empty tag <>';
          yield problem(place, `${what} cannot be used`, 'use Markdown, or a piece from the content guide');
        } else if (!vocabulary[name]) {
          const meant = nearest(name, allowed);
          yield problem(
            place,
            `there is no piece <${name}>`,
            meant ? `type <${meant}>` : `use one of: ${allowed.join(', ')}`,
          );
        } else if (!allowed.includes(name)) {
          yield problem(place, `<${name}> cannot be used in this kind of file`, `use one of: ${allowed.join(', ')}`);
        } else {
          const around = vocabulary[name]?.inside;
          if (!around || inside.includes(around)) continue;
          yield problem(place, `<${name}> stands outside a <${around}>`, `put it between <${around}> and </${around}>`);
        }
      }
    }
  },
};
