/** Counts sentences and words as a reader meets them. */

/** Short forms whose full stop does not end a sentence. */
const shortForms = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|mr|mrs|ms|dr|prof|st|no|nos|para|reg|regs|sec|a\.m|p\.m)\.$/i;

/** An end of sentence: the mark, closing quotes or brackets, then a gap before something that can start a sentence. */
const sentenceEnd = /[.!?…]+["'”’)\]]*(?=\s+["'“‘([]*[\p{Lu}\p{N}£\uFFFC])/gu;

/** Splits plain text into its sentences. "e.g. this", "3.5" and "No. 10" stay whole. */
export function splitSentences(text: string): string[] {
  const whole = text.replace(/\s+/g, ' ').trim();
  const sentences: string[] = [];
  let start = 0;
  for (const end of whole.matchAll(sentenceEnd)) {
    const stop = end.index + end[0].length;
    if (end[0] === '.' && shortForms.test(whole.slice(start, stop))) continue;
    sentences.push(whole.slice(start, stop).trim());
    start = stop;
  }
  const rest = whole.slice(start).trim();
  if (rest) sentences.push(rest);
  return sentences.filter((sentence) => countWords(sentence) > 0);
}

/** Counts the words that a reader would say. A dash or a bullet on its own is no word. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The mean number of words in a sentence; 0 when there are no sentences. */
export function meanWords(sentences: readonly string[]): number {
  if (sentences.length === 0) return 0;
  return sentences.reduce((sum, sentence) => sum + countWords(sentence), 0) / sentences.length;
}
