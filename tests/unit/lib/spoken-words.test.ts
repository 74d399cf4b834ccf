import { expect, test } from 'vitest';
import { spokenWords } from '../../../src/lib/spoken-words.ts';

test.each([
  ['Call us. It is free.', 5],
  ['Call 0800 528 0731.', 12],
  ['until you are 25 — or longer', 6],
  ['', 0],
])('"%s" is %i words to say', (text, words) => {
  expect(spokenWords(text)).toBe(words);
});
