import { describe, expect, test } from 'vitest';
import { countWords, meanWords, splitSentences } from '../../../src/lib/sentences.ts';

describe('splitSentences', () => {
  const cases: [text: string, sentences: string[]][] = [
    ['', []],
    ['   \n ', []],
    ['…', []],
    ['You can ask', ['You can ask']],
    ['You can ask. They must answer.', ['You can ask.', 'They must answer.']],
    ['Can they? No! They must not.', ['Can they?', 'No!', 'They must not.']],
    ['You can\nask. They\nmust answer.', ['You can ask.', 'They must answer.']],
    ['Say: "I do not want to move." Then wait.', ['Say: "I do not want to move."', 'Then wait.']],
    ['Say: “No.” “Why?” They ask.', ['Say: “No.”', '“Why?”', 'They ask.']],
    ['Ask "why?" and wait.', ['Ask "why?" and wait.']],
    ['It is 3.5 miles. It costs £2.50 now.', ['It is 3.5 miles.', 'It costs £2.50 now.']],
    ['Ask somebody, e.g. Dr. Smith. He knows.', ['Ask somebody, e.g. Dr. Smith.', 'He knows.']],
    ['See reg. 14 and No. 10. 20 days later it came.', ['See reg. 14 and No. 10.', '20 days later it came.']],
    ['(They must ask.) You can say no.', ['(They must ask.)', 'You can say no.']],
    ['Wait… Then ask.', ['Wait…', 'Then ask.']],
    ['Look at example.org today.', ['Look at example.org today.']],
    ['Élan is a word. Éa too.', ['Élan is a word.', 'Éa too.']],
  ];
  for (const [text, sentences] of cases) {
    test(JSON.stringify(text), () => expect(splitSentences(text)).toEqual(sentences));
  }
});

describe('countWords', () => {
  test('counts what a reader would say', () => {
    expect(countWords('You can ask.')).toBe(3);
    expect(countWords('  Ask – now  –  twice ')).toBe(3);
    expect(countWords('£2,630 (April 2025 to March 2026)')).toBe(6);
    expect(countWords("a 16-year-old's plan")).toBe(3);
    expect(countWords('')).toBe(0);
  });
});

describe('meanWords', () => {
  test('is the mean over sentences, and 0 when there are none', () => {
    expect(meanWords(['You can ask.', 'They must answer you now.'])).toBe(4);
    expect(meanWords([])).toBe(0);
  });
});
