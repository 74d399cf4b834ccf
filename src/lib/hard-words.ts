/**
 * Which words of a text few children of 9 to 11 know: those outside the list of Dale and Chall (1995), which nearly
 * all of them knew when they were asked. A word that the glossary explains, a name and a number are never hard.
 */
import { daleChall } from 'dale-chall';
import type { ReplaceTerms } from './glossary-terms.ts';

export interface HardWords {
  /** The share of hard words among all words, from 0 to 1. */
  share: number;
  /** Each hard word, the most frequent first, with how often it stands in the text. */
  words: readonly { word: string; count: number }[];
}

/** Words that every child knows now. The list is of 1995, and American. */
const sinceThen = [
  'app',
  'email',
  'internet',
  'laptop',
  'mobile',
  'mum',
  'online',
  'text',
  'tv',
  'video',
  'website',
  'wifi',
];

const easy = new Set([...daleChall.map((word) => word.toLowerCase()), ...sinceThen]);

/** What stands for a glossary word while the others are looked at. */
const term = '\uFFFC';

/** Finds the hard words in some sentences. `names` are those that may start a sentence. */
export function hardWordsIn(
  sentences: readonly string[],
  replaceTerms: ReplaceTerms,
  names: ReadonlySet<string>,
): HardWords {
  const counts = new Map<string, number>();
  let all = 0;
  for (const sentence of sentences) {
    for (const [index, word] of wordsIn(replaceTerms(sentence, term)).entries()) {
      all++;
      if (word === term || isNumber(word) || isName(word, index === 0, names) || isEasy(word)) continue;
      const key = plain(word);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const hard = [...counts].map(([word, count]) => ({ word, count }));
  return {
    share: all === 0 ? 0 : hard.reduce((sum, { count }) => sum + count, 0) / all,
    words: hard.sort((a, b) => b.count - a.count || a.word.localeCompare(b.word, 'en-GB')),
  };
}

/** "has", "having" and "had" are one word to a reader, and so are "colour" and the list's "color". */
export function isEasy(word: string): boolean {
  return basesOf(plain(word)).some((base) => easy.has(base) || easy.has(american(base)));
}

const wordsIn = (sentence: string): string[] => sentence.match(/\uFFFC|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? [];

const isNumber = (word: string): boolean => /\p{N}/u.test(word);

/** A capital makes a name, but not at the start of a sentence, where every word has one. */
const isName = (word: string, first: boolean, names: ReadonlySet<string>): boolean =>
  /^\p{Lu}/u.test(word) && (!first || names.has(word.replace(/['’]s?$/, '')));

/** Lower case, straight apostrophes, nothing for "belongs to". */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s$|'$/, '');

const american = (word: string): string => word.replace(/our$/, 'or').replace(/tre$/, 'ter').replace(/ll$/, 'l');

/** The word itself, and what it may be a plain form of: asks, asked, asking; tries, tried; bigger, biggest. */
function basesOf(word: string): string[] {
  const stems = ['s', 'es', 'ed', 'ing', 'er', 'est'].flatMap((ending) => {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 2) return [];
    return ending === 's' ? [stem] : [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
  });
  return [word, ...stems];
}
