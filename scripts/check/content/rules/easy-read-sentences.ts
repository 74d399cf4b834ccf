import { countWords, meanWords, splitSentences } from '../../../../src/lib/sentences.ts';
import { easyReadKinds, mdxOf, passagesOf } from '../model.ts';
import { readText } from '../passages.ts';
import { problem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

const mostInSentence = 15;
const mostOnAverage = 12;

export const easyReadSentences: Rule = {
  id: 'easy-read-sentences',
  explain: 'Easy read has at most 15 words in a sentence, and 12 on average.',
  *run(content) {
    for (const file of mdxOf(content, ...easyReadKinds)) {
      const all: string[] = [];
      for (const passage of passagesOf(content, file)) {
        if (!passage.fragments.some(({ inside }) => inside.includes('Line'))) continue;
        const line = passage.fragments[0]?.line;
        for (const sentence of splitSentences(readText(passage))) {
          all.push(sentence);
          const words = countWords(sentence);
          if (words <= mostInSentence) continue;
          yield problem(
            { file: file.path, line },
            `${quote(sentence)} has ${words} words`,
            `a sentence in easy read has at most ${mostInSentence}: make it two`,
          );
        }
      }
      const mean = meanWords(all);
      if (mean <= mostOnAverage) continue;
      yield problem(
        { file: file.path },
        `has ${mean.toFixed(1)} words in a sentence on average`,
        `easy read has at most ${mostOnAverage}: make the long sentences shorter`,
      );
    }
  },
};
