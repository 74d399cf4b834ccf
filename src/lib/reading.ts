/**
 * How hard a text is to read, in figures. They are an aim and no proof: only readers can say whether they understand.
 * A reading age is a Flesch-Kincaid grade plus 5. It means nothing for fragments, so only whole sentences count,
 * and only where there are enough of them.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { countWords, meanWords } from './sentences.ts';
import type { ReplaceTerms } from './glossary-terms.ts';

export interface Reading {
  /** The mean number of words in a sentence. */
  mean: number;
  /** The number of words in the longest sentence. */
  longest: number;
  /** The reading age of the text as it stands; undefined when it is too short to tell. */
  age: number | undefined;
  /** The reading age once each word that the glossary explains counts as one short word. */
  ageWithoutTerms: number | undefined;
}

/** The fewest words that a reading age can be told from. */
const fewestWords = 100;

export function measureReading(sentences: readonly string[], replaceTerms: ReplaceTerms): Reading {
  return {
    mean: meanWords(sentences),
    longest: Math.max(0, ...sentences.map(countWords)),
    age: readingAge(sentences),
    ageWithoutTerms: readingAge(sentences.map((sentence) => replaceTerms(sentence, 'word'))),
  };
}

/** The age by Flesch-Kincaid, of the sentences that end as sentences do. */
export function readingAge(sentences: readonly string[]): number | undefined {
  const whole = sentences.filter((sentence) => /[.!?]["'”’)\]]*$/.test(sentence));
  const words = sum(whole.map(countWords));
  if (words < fewestWords) return undefined;
  return fleschKincaid({ sentence: whole.length, word: words, syllable: sum(whole.map(syllablesIn)) }) + 5;
}

/** Counting is slow, and most words come again and again. */
const counted = new Map<string, number>();

/** Syllables of a sentence. A number has none for the package; here it counts as one, so that it is not free. */
function syllablesIn(sentence: string): number {
  return sum(sentence.split(/\s+/).map(syllablesOf));
}

function syllablesOf(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  const count = /\p{N}/u.test(word) ? 1 : syllable(word);
  counted.set(word, count);
  return count;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
