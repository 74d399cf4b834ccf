/** The text of a guide as it is measured: its sentences, and how many words it has in all. */
import { countWords, splitSentences } from '../../../src/lib/sentences.ts';
import { passagesOf, type Content } from './model.ts';
import { readText } from './passages.ts';

/** The sentences in the body of a file, without its headings. An item of a list is a sentence of its own. */
export function sentencesOf(content: Content, file: { path: string }): string[] {
  return passagesOf(content, file)
    .filter(({ role }) => role === 'sentences')
    .flatMap((passage) => splitSentences(readText(passage)));
}

/** How many words stand in the body of a file, headings and titles of boxes among them. */
export function wordsInBody(content: Content, file: { path: string }): number {
  return passagesOf(content, file)
    .filter(({ role }) => role !== 'fact')
    .reduce((sum, passage) => sum + countWords(readText(passage)), 0);
}
