/** Finds symbols by word on a page that holds them all. Used in the reader's browser and in tests. */
import { stem, wordsOf } from './search/text.ts';

/**
 * True when each word of the question starts a word of the text, or has the same stem: "meet" and "meetings" find
 * "review meeting". An empty question finds everything.
 */
export function hasWords(text: string, question: string): boolean {
  const there = wordsOf(text);
  const stems = new Set(there.map(stem));
  return wordsOf(question).every((word) => stems.has(stem(word)) || there.some((other) => other.startsWith(word)));
}

/** How many symbols are shown, as a sentence. */
export function countInWords(shown: number, all: number): string {
  if (shown === 0) return 'No symbol has this word. Try another word.';
  if (shown === all) return `All ${all} symbols.`;
  return `${shown} of ${all} symbols.`;
}
