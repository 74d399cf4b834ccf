import { sentencesOf } from '../guide-text.ts';
import { termReplacer } from '../../../../src/lib/glossary-terms.ts';
import { hardWordsIn } from '../../../../src/lib/hard-words.ts';
import { namesIn } from '../names.ts';
import { mdxOf } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** The 34 guides of 22 November 2026 had 1.9 to 6.4 per cent. How law was checked, written for adults, had 14. */
const mostHardWords = 0.08;

export const hardWords: Rule = {
  id: 'hard-words',
  explain: 'Children know common words. A word that adults will say is explained in the glossary.',
  *run(content) {
    const replaceTerms = termReplacer(content.words.values());
    const names = namesIn(content);
    for (const file of mdxOf(content, 'guide')) {
      const { share, words } = hardWordsIn(sentencesOf(content, file), replaceTerms, names);
      if (share <= mostHardWords) continue;
      const most = words.slice(0, 10).map(({ word, count }) => `${word} (${count})`);
      yield problem(
        { file: file.path },
        `has ${percent(share)} hard words, most often: ${most.join(', ')}`,
        `a guide has at most ${mostHardWords * 100}%: use commoner words, or explain these in the glossary`,
      );
    }
  },
};

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
