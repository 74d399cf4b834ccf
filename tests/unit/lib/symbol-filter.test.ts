import { describe, expect, test } from 'vitest';
import { countInWords, hasWords } from '../../../src/lib/symbol-filter.ts';

describe('a symbol is found', () => {
  test.each([
    ['review meeting', ''],
    ['review meeting', 'meet'],
    ['review meeting', 'Meetings'],
    ['review meeting', 'meeting review'],
    ["a children's home", 'childrens home'],
    ['You move to a new home', 'moving'],
  ])('"%s" by "%s"', (text, question) => {
    expect(hasWords(text, question)).toBe(true);
  });

  test.each([
    ['review meeting', 'court'],
    ['review meeting', 'review court'],
    ['a party', 'art'],
  ])('"%s" not by "%s"', (text, question) => {
    expect(hasWords(text, question)).toBe(false);
  });
});

describe('how many are shown', () => {
  test.each([
    [123, 'All 123 symbols.'],
    [1, '1 of 123 symbols.'],
    [0, 'No symbol has this word. Try another word.'],
  ])('%i of 123: "%s"', (shown, words) => {
    expect(countInWords(shown, 123)).toBe(words);
  });
});
