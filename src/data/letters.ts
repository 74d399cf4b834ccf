/** Letters that a child can finish: in order, each with the law that it rests on. */
import { letterSchema, type Letter } from '../schemas/letter.ts';
import { readFolder } from './facts.ts';
import { lawRecord, type LawEntry } from './law.ts';

const files = import.meta.glob<string>('/content/letters/*.yaml', { query: '?raw', import: 'default', eager: true });

export type LetterEntry = Letter & { id: string; path: string; laws: LawEntry[] };

const letters: LetterEntry[] = [...readFolder(files, letterSchema)]
  .map(([id, letter]) => ({
    ...letter,
    id,
    path: `/get-help/say-it/${id}/`,
    laws: [...new Set(letter.parts.flatMap(({ law }) => law ?? []))].map(lawRecord),
  }))
  .sort((a, b) => a.order - b.order);

/** All letters, in the order of the page. */
export const allLetters = (): LetterEntry[] => letters;

/** The letters that belong to a right. */
export const lettersFor = (right: string): LetterEntry[] => letters.filter((letter) => letter.right === right);
