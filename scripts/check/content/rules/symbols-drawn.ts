import { factsOf } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const symbolsDrawn: Rule = {
  id: 'symbols-drawn',
  explain: 'Every symbol has one drawing: ours, or one from OpenMoji.',
  *run(content) {
    for (const file of factsOf(content, 'symbol')) {
      if (!file.facts) continue;
      const place = { file: file.path, field: 'openmoji', line: file.lineOf(['openmoji']) };
      const ours = content.tree.has(`content/symbols/${file.id}/symbol.svg`);
      const theirs = file.facts.openmoji !== undefined;
      if (!ours && !theirs)
        yield problem(place, 'has no drawing', 'add symbol.svg beside it, or type its OpenMoji code in `openmoji`');
      if (ours && theirs) yield problem(place, 'has two drawings', 'take away symbol.svg, or the line `openmoji`');
    }
  },
};
