import { wordKey } from '../../../../src/lib/glossary.ts';
import { factsOf } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const symbolMeaningsOnce: Rule = {
  id: 'symbol-meanings-once',
  explain: 'One symbol has one meaning, and one meaning has one symbol.',
  *run(content) {
    const symbols = factsOf(content, 'symbol').filter(({ facts }) => facts);
    for (const [, files] of Map.groupBy(symbols, ({ facts }) => wordKey(facts?.meaning ?? ''))) {
      const [first, ...others] = files;
      for (const file of others) {
        yield problem(
          { file: file.path, field: 'meaning', line: file.lineOf(['meaning']) },
          `the meaning "${file.facts?.meaning}" is also the meaning of ${first?.path}`,
          'give one of the two another meaning, or keep only one',
        );
      }
    }
  },
};
