/** Mends what was misspelt, with the site's own words. MiniSearch finds what is near; here it is put in order. */
import { doubleMetaphone } from 'double-metaphone';
import MiniSearch from 'minisearch';
import { stem } from './text.ts';

/** A word that was meant, and how sure that is: 1 is certain. */
export interface Meant {
  word: string;
  sure: number;
}

const neighbours: Record<string, string> = {
  ...{ q: 'wa', w: 'qeas', e: 'wrsd', r: 'etdf', t: 'ryfg', y: 'tugh', u: 'yihj', i: 'uojk', o: 'ipkl', p: 'ol' },
  ...{ a: 'qwsz', s: 'awedxz', d: 'serfcx', f: 'drtgvc', g: 'ftyhbv', h: 'gyujnb', j: 'huikmn', k: 'jiolm', l: 'kop' },
  ...{ z: 'asx', x: 'zsdc', c: 'xdfv', v: 'cfgb', b: 'vghn', n: 'bhjm', m: 'njk' },
};

/**
 * How a word sounds in England, as letters that the code for sounds reads right. Many say "bruvver" for "brother", so v, f
 * and th are one sound; an r is silent at the end ("fosta") and before a consonant ("parthway").
 */
const heard: readonly (readonly [RegExp, string])[] = [
  [/th|v|ph|gh(?=t?$)/g, 'f'],
  [/z/g, 's'],
  [/[xc]ious|xhus/g, 'kshus'],
  [/(?:ss?|t)ion|cian/g, 'shun'],
  [/[ct]ia(?=l)|[sc]h[ua](?=l)/g, 'she'],
  [/ture/g, 'cher'],
  [/[aeiou](?:r|re|ur)$|(?<=.{2})(?:re|a)$/g, ''],
  [/(?<=[aeiou])r(?=[^aeiouyr])/g, ''],
];

const soundOf = (word: string): string =>
  doubleMetaphone(heard.reduce((text, [from, to]) => text.replace(from, to), word))[0];

/** How much of a slip it is to write as it sounds, where 1 is to write another letter. */
const bySound = 0.4;
/** Letters that are often one sound. */
const oneSound = ['aeiouy', 'ckqx', 'csz', 'fv', 'ouw', 'gj', 'dt'];

/** The words of the site, each with how often it stands there. */
export class Vocabulary {
  private readonly near = new MiniSearch<{ id: string }>({ fields: ['id'], processTerm: (term) => term });
  private readonly counts: ReadonlyMap<string, number>;
  private readonly sounds = new Map<string, string[]>();
  private readonly stems: ReadonlySet<string>;

  constructor(counts: ReadonlyMap<string, number>) {
    this.counts = counts;
    this.stems = new Set([...counts.keys()].map(stem));
    this.near.addAll([...counts.keys()].map((id) => ({ id })));
    for (const word of counts.keys()) {
      const sound = soundOf(word);
      this.sounds.set(sound, [...(this.sounds.get(sound) ?? []), word]);
    }
  }

  /** Is this very word on the site? */
  writes(word: string): boolean {
    return this.counts.has(word);
  }

  /** Is the word, or another form of it, on the site? */
  has(word: string): boolean {
    return this.counts.has(word) || this.stems.has(stem(word));
  }

  /** The words that a word may be a slip of, best first. */
  mend(word: string): Meant[] {
    if (word.length < 3 || /\d/.test(word)) return [];
    const most = word.length < 5 ? 0.95 : word.length < 8 ? 1.3 : word.length < 10 ? 1.95 : 2.6;
    const bare = stem(word);
    const within = (words: Iterable<string>, part: number, most: number): { word: string; cost: number }[] =>
      [...words]
        .map((meant) => ({
          word: meant,
          cost: stem(meant) === bare ? slips(word, meant) / 2 : part * cost(meant) + (part < 1 ? 0.5 : 0),
        }))
        .filter(({ cost }) => cost <= most);
    /* "Showts" is nearer to "shout" without its ending. */
    const cost = (meant: string): number =>
      Math.min(slips(word, meant), bare === word || bare.length < 5 ? Infinity : slips(bare, meant) + 0.3);
    const reach = word.length < 4 ? 1 : word.length < 10 ? 2 : 3;
    const alike = within(
      new Set([word, ...(bare.length < 5 ? [] : [bare])].flatMap((one) => this.sounds.get(soundOf(one)) ?? [])),
      bySound,
      most * 1.5,
    );
    const bySpelling = within(this.around(word, reach), 1, most);
    const near = [...alike, ...bySpelling.filter((one) => !alike.some(({ word: same }) => same === one.word))].sort(
      (a, b) => a.cost - this.bonus(a.word) - (b.cost - this.bonus(b.word)),
    );
    return near.slice(0, 4).map(({ word: meant, cost }) => ({
      word: this.plainest(
        meant,
        near.map((one) => one.word),
      ),
      sure: Math.max(0.3, 0.95 - 0.2 * cost),
    }));
  }

  /** The words that start like this, for a word that is still being written. */
  finish(word: string): Meant[] {
    if (word.length < 3 || /\d/.test(word)) return [];
    return this.near
      .search(word, { prefix: true, fuzzy: false })
      .map(({ id }) => String(id))
      .sort((a, b) => this.count(b) - this.count(a))
      .slice(0, 6)
      .map((found) => ({ word: found, sure: Math.max(0.4, word.length / found.length) }));
  }

  /** Two words of the site that were written as one: "careplan". */
  part(word: string): [string, string] | undefined {
    for (let at = 3; at <= word.length - 3; at++) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      if (this.count(first) > 1 && this.count(second) > 1) return [first, second];
    }
    return undefined;
  }

  /** Of the forms of one word ("complain", "complained"), the one that stands most often. */
  private plainest(word: string, near: readonly string[]): string {
    const forms = near.filter((other) => stem(other) === stem(word));
    return forms.reduce((best, other) => (this.count(other) > this.count(best) ? other : best), word);
  }

  private count(word: string): number {
    return this.counts.get(word) ?? 0;
  }

  /** A word that stands often is meant a little more often. */
  private bonus(word: string): number {
    return Math.min(0.4, Math.log10(1 + this.count(word)) * 0.2);
  }

  private around(word: string, distance: number): string[] {
    return this.near.search(word, { fuzzy: distance, maxFuzzy: distance }).map(({ id }) => String(id));
  }
}

/** One vowel for another is written by ear, a neighbouring key by a slip of the finger. */
const differ = (typed: string, meant: string): number =>
  neighbours[meant]?.includes(typed) || oneSound.some((sound) => sound.includes(typed) && sound.includes(meant))
    ? 0.8
    : 1;

/** How many slips make one word into the other. Swapped and neighbouring letters, and doubled ones, are small slips. */
export function slips(typed: string, meant: string): number {
  const rows: number[][] = [Array.from({ length: meant.length + 1 }, (_, index) => index)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= meant.length; j++) {
      const [a, b] = [typed.charAt(i - 1), meant.charAt(j - 1)];
      const swapped = a === meant.charAt(j - 2) && b === typed.charAt(i - 2) && i > 1 && j > 1;
      row[j] = Math.min(
        at(i - 1, j - 1) + (a === b ? 0 : differ(a, b)),
        at(i - 1, j) + (a === typed.charAt(i - 2) ? 0.6 : 1),
        at(i, j - 1) + (b === meant.charAt(j - 2) ? 0.6 : 0.9),
        swapped ? at(i - 2, j - 2) + 0.7 : Infinity,
      );
    }
  }
  const first = typed.charAt(0) === meant.charAt(0) ? 0 : 0.2;
  return at(typed.length, meant.length) + (typed === meant ? 0 : first);
}
