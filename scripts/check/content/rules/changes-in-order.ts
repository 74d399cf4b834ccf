import { factsOf } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { unknownId } from '../unknown-id.ts';

export const changesInOrder: Rule = {
  id: 'changes-in-order',
  explain: 'The changes are told newest first, none before its day, and each leads to what it is about.',
  *run(content) {
    for (const file of factsOf(content, 'changes')) {
      let before = content.today;
      for (const [id, change] of Object.entries(file.facts?.changes ?? {})) {
        const path = ['changes', id];
        const place = { file: file.path, field: path.join('.'), line: file.lineOf(path) };
        if (change.on > content.today)
          yield problem(place, `is dated ${change.on}, which has not come yet`, 'add it on that day');
        else if (change.on > before)
          yield problem(place, 'is newer than the change before it', 'put the newest change first');
        before = change.on;
        if (change.about === 'law') yield* unknownId(content, 'law', change.law, place);
      }
    }
  },
};
