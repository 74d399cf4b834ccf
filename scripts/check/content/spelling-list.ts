/** The words that are spelt right although the dictionary does not have them: names and words of care. */
import { readFileSync } from 'node:fs';

/** Where an author adds one. */
export const spellingList = 'scripts/check/content/spelling-words.txt';

/** The words of a list as its file holds them: one on each line, a comment after #. */
export function wordsInList(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
}

export const listedWords: readonly string[] = wordsInList(
  readFileSync(new URL('spelling-words.txt', import.meta.url), 'utf8'),
);
