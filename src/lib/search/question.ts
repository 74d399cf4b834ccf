/** Reads a question: parts it into words and set phrases, mends the spelling, and weighs how much each part tells. */
import type { SameWords, Unit } from './same.ts';
import type { Meant, Vocabulary } from './spelling.ts';
import { isStopWord, isWeakWord, stem, wordsOf } from './text.ts';

/** A number by itself, such as an age, is seldom what a question is about. */
const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** A part of a question. */
export interface Part {
  /** What it may stand for, each with how strongly. */
  terms: Map<string, number>;
  /** How much it tells: a word that few topics have tells more, a small word nothing. */
  tells: number;
  /** The words, mended where that was needed. */
  written: string;
  mended: boolean;
}

/** What is known when a question is read. */
export interface Knowledge {
  same: SameWords;
  vocabulary: Vocabulary;
  /** Other ways to write a word or two, each with the words that are meant: "u" is "you", "dont no" is "dont know". */
  written: ReadonlyMap<string, string>;
  /** Ordinary words that the site does not use. */
  plain: ReadonlySet<string>;
  /** In how many topics a term stands, and how many topics there are. */
  topicsWith: (term: string) => number;
  topics: number;
}

/** A word as it was most likely meant, and what else it may be. */
interface Read {
  written: string;
  sure: number;
  also: Meant[];
  mended: boolean;
  plain?: true;
}

/** Other meanings than the likeliest count less. */
const otherMeaning = 0.6;
const weakWord = 0.6;
/** How much more a rare word tells than a common one: 1 is by its logarithm, 0 not at all. */
const rareTells = 0.7;
/** What a word tells that the site does not have. */
const unknownWord = 0.7;
/** An ordinary word that the site does not have, and how likely it is a slip nonetheless. */
const plainWord = 0.35;
const plainSlip = 0.5;
/** Below this, one word is rather two that were written as one. */
const sureOfOne = 0.7;
const sureOfBeginning = 0.6;

/** The parts of a question. `typing` is true while its last word may not be finished. */
export function partsOf(question: string, known: Knowledge, typing: boolean): Part[] {
  const words = joined(plainly(wordsOf(question), known), known);
  const read = words.map((word, at) => readWord(word, known, typing && at === words.length - 1));
  const byWord = new Map(read.flatMap((one) => one.written.split(' ').map((word) => [word, one] as const)));
  const units = known.same.unitsOf(read.map(({ written }) => written).join(' '));
  const onlySmall = !units.some(tellsSomething);
  return units.map((unit) => {
    const from = unit.written.flatMap((word) => byWord.get(word) ?? []);
    return {
      terms: termsOf(unit, from, known.same),
      tells:
        tellsSomething(unit) || onlySmall ? tells(unit, known) * (from.every((one) => one.plain) ? plainWord : 1) : 0,
      written: unit.written.join(' '),
      mended: from.some(({ mended }) => mended),
    };
  });
}

/** The words as they are written in full: "wot" is "what", "2moro" is "tomorrow". */
function plainly(words: readonly string[], { written }: Knowledge): string[] {
  const full: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const two = written.get(words.slice(at, at + 2).join(' '));
    full.push(...(two ?? written.get(words[at] ?? '') ?? words[at] ?? '').split(' '));
    if (two !== undefined && at + 1 < words.length) at++;
  }
  return full;
}

/** Two words that the site writes as one: "some one". What it writes as two ("no one", "care plan") stays. */
function joined(words: readonly string[], { vocabulary, same }: Knowledge): string[] {
  const whole: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [first = '', second = ''] = words.slice(at, at + 2);
    const both = first + second;
    const one = first.length > 1 && second.length > 2 && vocabulary.writes(both) && !same.groupOf(`${first} ${second}`);
    whole.push(one ? both : first);
    if (one) at++;
  }
  return whole;
}

/** Is there more in it than small words? */
export const tellsSomething = ({ written, terms }: Unit): boolean =>
  terms.some(({ group }) => group) || written.some((word) => !isStopWord(word));

function readWord(word: string, { vocabulary, same, plain }: Knowledge, unfinished: boolean): Read {
  const asWritten = { written: word, sure: 1, mended: false };
  const begins = vocabulary.finish(word);
  if (vocabulary.has(word) || isStopWord(word) || same.groupOf(word) !== undefined) {
    return { ...asWritten, also: unfinished ? begins : [] };
  }
  const slips = vocabulary.mend(word);
  if (plain.has(word) && !unfinished)
    return { ...asWritten, also: slips.map((one) => ({ ...one, sure: one.sure * plainSlip })), plain: true };
  const parted = vocabulary.part(word);
  if (parted && (slips[0]?.sure ?? 0) < sureOfOne)
    return { written: parted.join(' '), sure: 1, also: [], mended: true };
  const likely = begins.filter(({ sure }) => sure > sureOfBeginning);
  const [best, ...also] = unfinished ? [...begins, ...slips] : [...slips, ...likely].sort((a, b) => b.sure - a.sure);
  if (!best) return { ...asWritten, also: [] };
  return { written: best.word, sure: best.sure, also, mended: !unfinished && stem(best.word) !== stem(word) };
}

function termsOf(unit: Unit, from: readonly Read[], same: SameWords): Map<string, number> {
  const sure = Math.min(1, ...from.map((one) => one.sure));
  const terms = new Map(unit.terms.map(({ term, weight }) => [term, weight * sure]));
  for (const { word, sure: less } of from.flatMap(({ also }) => also)) {
    for (const { term, weight } of same.unitsOf(word).flatMap((one) => one.terms)) {
      if (!terms.has(term)) terms.set(term, weight * less * otherMeaning);
    }
  }
  return terms;
}

function tells({ terms, written }: Unit, { topicsWith, topics }: Knowledge): number {
  const counts = terms.map(({ term }) => topicsWith(term)).filter(Boolean);
  if (counts.length === 0) return unknownWord;
  return (
    Math.log(1 + topics / Math.max(...counts)) ** rareTells *
    (written.every(isWeakWord) || written.every(isNumber) ? weakWord : 1)
  );
}
