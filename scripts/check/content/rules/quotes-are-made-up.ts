import { textProp } from '../jsx.ts';
import { problem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** Names of other services are found by the rule on typed names. */
const real = /\b(?:help at hand|commissioner)\b/i;

export const quotesAreMadeUp: Rule = {
  id: 'quotes-are-made-up',
  explain: 'A quote is made up and marked so. Words that nobody said are never given to somebody real.',
  *run({ mdxFiles }) {
    for (const file of mdxFiles) {
      for (const use of file.pieces) {
        const who = use.name === 'Quote' ? textProp(use, 'who') : undefined;
        if (who === undefined || !real.test(who)) continue;
        yield problem(
          { file: file.path, field: '<Quote who>', line: use.line },
          `made-up words are given to ${quote(who)}, who is real`,
          'name a made-up person, for example who="Ravi, 13", or tell it in your own words without a quote',
        );
      }
    }
  },
};
