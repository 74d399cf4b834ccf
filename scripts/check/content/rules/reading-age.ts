import { sentencesOf } from '../guide-text.ts';
import { termReplacer } from '../../../../src/lib/glossary-terms.ts';
import { measureReading } from '../../../../src/lib/reading.ts';
import { mdxOf } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** The 34 guides of 22 November 2026 read like 6.2 to 8.1. */
const oldest = 11;

export const readingAge: Rule = {
  id: 'reading-age',
  explain: 'A guide is for readers of 9 to 11, once the official words in it are explained.',
  *run(content) {
    const replaceTerms = termReplacer(content.words.values());
    for (const file of mdxOf(content, 'guide')) {
      const { ageWithoutTerms } = measureReading(sentencesOf(content, file), replaceTerms);
      if (ageWithoutTerms === undefined || ageWithoutTerms <= oldest) continue;
      yield problem(
        { file: file.path },
        `reads like a text for age ${ageWithoutTerms.toFixed(1)}, with the glossary words left out`,
        `a guide is for readers of at most ${oldest}: make sentences shorter, and words shorter too`,
      );
    }
  },
};
