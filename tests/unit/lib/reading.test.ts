import { describe, expect, test } from 'vitest';
import { termReplacer } from '../../../src/lib/glossary-terms.ts';
import { measureReading, readingAge } from '../../../src/lib/reading.ts';

const times = (count: number, text: string): string[] => Array.from({ length: count }, () => text);
const replaceTerms = termReplacer([{ word: 'independent reviewing officer', alsoCalled: [] }]);

describe('the reading age', () => {
  test('is the Flesch-Kincaid grade plus 5', () => {
    // 5 words and 5 syllables in each sentence: 0.39 x 5 + 11.8 x 1 - 15.59 + 5
    expect(readingAge(times(20, 'You can ask for it.'))).toBeCloseTo(3.16);
    // 5 words and 7 syllables: 0.39 x 5 + 11.8 x 1.4 - 15.59 + 5
    expect(readingAge(times(20, 'Your mother can ask under.'))).toBeCloseTo(0.39 * 5 + 11.8 * 1.4 - 10.59);
  });

  test('counts a number as one syllable', () => {
    expect(readingAge(times(20, 'You can ask in 2026.'))).toBeCloseTo(3.16);
  });

  test('is told from whole sentences only, and from no fewer than 100 words', () => {
    expect(readingAge(times(19, 'You can ask for it.'))).toBeUndefined();
    expect(
      readingAge([...times(19, 'You can ask for it.'), 'your independent reviewing officer today']),
    ).toBeUndefined();
    expect(readingAge(times(20, 'You say: “Ask for it.”'))).toBeDefined();
    expect(readingAge([])).toBeUndefined();
  });
});

describe('the measures of a text', () => {
  test('are the mean and the longest sentence, and the age with and without glossary words', () => {
    const text = [...times(30, 'Ask your independent reviewing officer.'), 'no end'];
    const { mean, longest, age, ageWithoutTerms } = measureReading(text, replaceTerms);
    expect(mean).toBeCloseTo((30 * 5 + 2) / 31);
    expect(longest).toBe(5);
    expect(age).toBeGreaterThan(15);
    expect(ageWithoutTerms).toBeUndefined();
    expect(measureReading([...text, ...times(10, 'You can ask for it.')], replaceTerms).ageWithoutTerms).toBeLessThan(
      4,
    );
  });

  test('of no text are nothing', () => {
    expect(measureReading([], replaceTerms)).toEqual({
      mean: 0,
      longest: 0,
      age: undefined,
      ageWithoutTerms: undefined,
    });
  });
});
