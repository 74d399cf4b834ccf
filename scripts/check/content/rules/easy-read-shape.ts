import { looseText } from '../loose-text.ts';
import { easyReadKinds, mdxOf } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const fewest = 8;
const most = 16;

export const easyReadShape: Rule = {
  id: 'easy-read-shape',
  explain: 'Easy read is 8 to 16 lines, and every sentence is in a line.',
  *run(content) {
    for (const file of mdxOf(content, ...easyReadKinds)) {
      if (!file.body) continue;
      const count = file.pieces.filter(({ name }) => name === 'Line').length;
      if (count < fewest)
        yield problem(
          { file: file.path },
          `has ${count} lines`,
          `easy read has ${fewest} to ${most}: add what is missing`,
        );
      if (count > most)
        yield problem(
          { file: file.path },
          `has ${count} lines`,
          `easy read has ${fewest} to ${most}: keep what matters most`,
        );
      yield* looseText(content, file, 'Line', 'put it in a line with its picture: <Line symbol="…">…</Line>');
    }
  },
};
