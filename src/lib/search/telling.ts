/** Of many texts, the words that tell each from the others. Pure. */
import { isStopWord, stem, wordsOf } from './text.ts';

/** A text, the words that are known of it anyway, and how many more are wanted. */
export interface Text {
  text: string;
  known: string;
  most: number;
}

/** Of each text, the words that stand often in it and seldom in the others, without those that are known anyway. */
export function tellingWords(texts: readonly Text[]): string[] {
  const counted = texts.map(({ text }) => countsOf(text));
  const inTexts = new Map<string, number>();
  for (const key of counted.flatMap((counts) => [...counts.keys()])) inTexts.set(key, (inTexts.get(key) ?? 0) + 1);
  return counted.map((counts, at) => {
    const { known = '', most = 0 } = texts[at] ?? {};
    const already = new Set(wordsOf(known).map(stem));
    return [...counts]
      .filter(([key]) => !already.has(key))
      .map(([key, { word, count }]) => ({
        word,
        score: Math.log(1 + count) * Math.log((texts.length + 1) / (inTexts.get(key) ?? 1)),
      }))
      .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
      .slice(0, most)
      .map(({ word }) => word)
      .sort()
      .join(' ');
  });
}

/** The telling words of a text by their stems, each as it was first written and how often it stands there. */
function countsOf(text: string): Map<string, { word: string; count: number }> {
  const counts = new Map<string, { word: string; count: number }>();
  for (const word of wordsOf(text).filter((one) => one.length > 2 && !isStopWord(one) && !/\d/.test(one))) {
    const known = counts.get(stem(word));
    counts.set(stem(word), { word: known?.word ?? word, count: (known?.count ?? 0) + 1 });
  }
  return counts;
}
