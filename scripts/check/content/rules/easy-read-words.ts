import { easyReadKinds, mdxOf, passagesOf } from '../model.ts';
import { findTyped } from '../passages.ts';
import { problem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

const contraction =
  /\b(?:[a-z]+n['’]t|[a-z]+['’](?:re|ll|ve|d)|i['’]m|(?:it|that|there|here|he|she|what|who|where|how|when|let)['’]s)\b/gi;
const acronym = /\b[A-Z]{2,}s?\b/g;

export const easyReadWords: Rule = {
  id: 'easy-read-words',
  explain: 'Easy read has whole words: no contractions and no acronyms.',
  *run(content) {
    for (const file of mdxOf(content, ...easyReadKinds)) {
      for (const passage of passagesOf(content, file)) {
        if (passage.role === 'fact' && passage.field !== 'title') continue;
        const { field } = passage;
        for (const { match, line } of findTyped(passage, contraction)) {
          yield problem(
            { file: file.path, field, line },
            `${quote(match[0])} is a short form`,
            'type it as two words, for example "cannot" or "it is"',
          );
        }
        for (const { match, line } of findTyped(passage, acronym)) {
          yield problem(
            { file: file.path, field, line },
            `${quote(match[0])} is an acronym`,
            'say it in full, in easy words',
          );
        }
      }
    }
  },
};
