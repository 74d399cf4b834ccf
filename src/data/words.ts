/** The glossary. */
import { wordSchema, type Word } from '../schemas/word.ts';
import { findWord } from '../lib/glossary.ts';
import { boldIn } from '../lib/uses.ts';
import { findFact, readFolder } from './facts.ts';

const files = import.meta.glob<string>('/content/words/*.yaml', { query: '?raw', import: 'default', eager: true });
const words = readFolder(files, wordSchema);

export type WordEntry = Word & { id: string };

const allWords: WordEntry[] = [...words]
  .map(([id, word]) => ({ ...word, id }))
  .sort((a, b) => a.word.localeCompare(b.word, 'en-GB'));

/** All words, in order of the alphabet. */
export const allGlossaryWords = (): WordEntry[] => allWords;

/** One word by id. Stops the build when there is none. */
export const glossaryWord = (id: string): WordEntry => ({ ...findFact(words, id, 'word'), id });

/** The word that is written like this in running text, if the glossary has it. */
export function wordWritten(text: string): WordEntry | undefined {
  const id = findWord(text, words);
  return id === undefined ? undefined : glossaryWord(id);
}

/** The ids of the hard words of an easy-read text, which are in bold, once each and in order. */
export const hardWordsIn = (mdx: string): string[] => [
  ...new Set(boldIn(mdx).flatMap((written) => wordWritten(written)?.id ?? [])),
];
