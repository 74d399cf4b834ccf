import { countWords, meanWords, splitSentences } from '../../../../src/lib/sentences.ts';
import { passagesOf, type AnyMdxFile } from '../model.ts';
import { readText } from '../passages.ts';
import { problem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

const mostInSentence = 25;
const mostOnAverage = 14;
const kinds: readonly AnyMdxFile['kind'][] = ['guide', 'pack', 'pack-7-to-11', 'story', 'voice', 'page'];

export const shortSentences: Rule = {
  id: 'short-sentences',
  explain: 'Children read short sentences: 14 words on average, never more than 25.',
  *run(content) {
    for (const file of content.mdxFiles) {
      if (!kinds.includes(file.kind)) continue;
      const read = passagesOf(content, file).filter(({ role, forChildren }) => role !== 'heading' && forChildren);
      for (const passage of read) {
        for (const sentence of splitSentences(readText(passage))) {
          const words = countWords(sentence);
          if (words <= mostInSentence) continue;
          yield problem(
            { file: file.path, field: passage.field, line: passage.fragments[0]?.line },
            `${quote(sentence)} has ${words} words`,
            `a sentence has at most ${mostInSentence}: make it two`,
          );
        }
      }
      const mean = meanWords(
        read.filter(({ role }) => role === 'sentences').flatMap((passage) => splitSentences(readText(passage))),
      );
      if (mean <= mostOnAverage) continue;
      yield problem(
        { file: file.path },
        `has ${mean.toFixed(1)} words in a sentence on average`,
        `the average is at most ${mostOnAverage}: make the long sentences shorter`,
      );
    }
  },
};
