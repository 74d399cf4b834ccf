import { allPassages } from '../model.ts';
import { findTyped } from '../passages.ts';
import { problem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** Words that hurt or hide, and what to say instead. */
const avoided: { pattern: RegExp; instead: string; byAdultsToo?: boolean }[] = [
  { pattern: /\bkid(?:s|do)?\b/gi, instead: 'say "child" or "young person"', byAdultsToo: true },
  { pattern: /\bplacements?\b/gi, instead: 'say "home", or "the place where you live"' },
  {
    pattern:
      /\b(?:(?:have|having|had|has|see|your|family|supervised|indirect|direct|sibling|no|any) contact(?! (?:them|him|her|us|details))|contact (?:with|time|plans?|visits?|centres?|sessions?|orders?|arrangements?))\b/gi,
    instead: 'say "family time", or "seeing your family"',
  },
  { pattern: /\bLAC\b/g, instead: 'say "in care"' },
  { pattern: /\babscond\w*/gi, instead: 'say "run away"' },
  { pattern: /\brespite\b/gi, instead: 'say "a short break"' },
  { pattern: /\bNEETs?\b/g, instead: 'say "not in school, college or work"' },
];

export const wordsToAvoid: Rule = {
  id: 'words-to-avoid',
  explain: 'Words for children are kind and plain. An official word stands in <Word>, and what people say in <Said>.',
  *run(content) {
    for (const passage of allPassages(content)) {
      const { file, field } = passage;
      for (const { pattern, instead, byAdultsToo } of avoided) {
        if (!passage.forChildren && !byAdultsToo) continue;
        for (const { match, line } of findTyped(passage, pattern, ['Word', 'Said'])) {
          yield problem({ file, field, line }, `${quote(match[0])} is a word to avoid`, instead);
        }
      }
    }
  },
};
