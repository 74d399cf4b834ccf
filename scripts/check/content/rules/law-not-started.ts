import { textProp } from '../jsx.ts';
import { mdxOf } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const lawNotStarted: Rule = {
  id: 'law-not-started',
  explain: 'Law that has not started yet is told as such.',
  *run(content) {
    const statusOf = (id: string | undefined): string | undefined => content.law.get(id ?? '')?.status;
    for (const file of content.mdxFiles) {
      for (const use of file.pieces) {
        const place = { file: file.path, field: `<${use.name}>`, line: use.line };
        const id = textProp(use, use.name === 'Law' ? 'id' : 'law');
        const status = statusOf(id);
        if ((use.name === 'YourRight' || use.name === 'Law') && status === 'not yet in force') {
          yield problem(
            place,
            `tells "${id}" as law, but it is not yet in force`,
            `type <NotYet law="${id}">…</NotYet>`,
          );
        }
        if (use.name === 'YourRight' && status === 'figure') {
          yield problem(
            place,
            `tells "${id}" as a right, but it is a figure`,
            'tell it in your own text, with its date',
          );
        }
        if (use.name === 'NotYet' && status !== undefined && status !== 'not yet in force') {
          const instead = `<YourRight law="${id}">…</YourRight> or <Law id="${id}">…</Law>`;
          yield problem(place, `tells "${id}" as not yet started, but its status is "${status}"`, `type ${instead}`);
        }
      }
    }
    for (const file of mdxOf(content, 'guide')) {
      if (statusOf(file.front?.answerLaw) !== 'not yet in force') continue;
      yield problem(
        { file: file.path, field: 'answerLaw', line: file.lineOf(['answerLaw']) },
        `rests the answer on "${file.front?.answerLaw}", which is not yet in force`,
        'rest the answer on law that is in force, and tell this one in <NotYet>',
      );
    }
  },
};
