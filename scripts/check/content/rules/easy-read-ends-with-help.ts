import { easyReadKinds, mdxOf } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const easyReadEndsWithHelp: Rule = {
  id: 'easy-read-ends-with-help',
  explain: 'The last line of easy read says who to ask, with the number.',
  *run(content) {
    for (const file of mdxOf(content, ...easyReadKinds)) {
      const last = file.pieces.findLastIndex(({ name }) => name === 'Line');
      if (last === -1 || file.pieces.slice(last).some(({ name }) => name === 'Phone')) continue;
      yield problem(
        { file: file.path, line: file.pieces[last]?.line },
        'the last line has no phone number',
        'end with who to ask: <Line symbol="call-free">You can call Help at Hand: <Phone service="help-at-hand" />.</Line>',
      );
    }
  },
};
