import { describe, expect, test } from 'vitest';
import { termReplacer } from '../../../src/lib/glossary-terms.ts';
import { hardWordsIn, isEasy } from '../../../src/lib/hard-words.ts';

const replaceTerms = termReplacer([{ word: 'tribunal', alsoCalled: [] }]);
const names = new Set(['Ofsted']);

describe('an easy word', () => {
  test.each([
    ...['ask', 'asks', 'asked', 'asking', 'try', 'tries', 'tried', 'bigger', 'biggest', 'making', 'stopped', 'boxes'],
    ...["don't", 'don’t', "mother's", 'mothers’', 'colour', 'colours', 'centre', 'email', 'Video', 'I'],
  ])('%s', (word) => expect(isEasy(word)).toBe(true));

  test.each(['ratify', 'education', 'suitable', 'reasonably', 's', 'ing'])('is not %s', (word) =>
    expect(isEasy(word)).toBe(false),
  );
});

describe('hard words', () => {
  test('are counted, the most frequent first, with their share of all words', () => {
    const { share, words } = hardWordsIn(
      ['You ratify it.', 'They can abate it, then ratify it.', 'Ratify it.'],
      replaceTerms,
      names,
    );
    expect(words).toEqual([
      { word: 'ratify', count: 3 },
      { word: 'abate', count: 1 },
    ]);
    expect(share).toBeCloseTo(4 / 12);
  });

  test('are not words that the glossary explains, names, or numbers', () => {
    const text = ['Ofsted is in Manchester.', 'Ofsted’s tribunals take 20 weeks.', 'You got £3,000 on the 18th.'];
    expect(hardWordsIn(text, replaceTerms, names).words).toEqual([]);
  });

  test('may start a sentence with a capital like every word; only a known name is a name there', () => {
    expect(hardWordsIn(['Manchester is big.'], replaceTerms, names).words).toEqual([{ word: 'manchester', count: 1 }]);
  });

  test('of no text have no share', () => {
    expect(hardWordsIn([], replaceTerms, names)).toEqual({ share: 0, words: [] });
  });
});
