/** Says whether a word is spelt as in Britain, and what was most likely meant. */
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { isEasy } from '../../../src/lib/hard-words.ts';
import { lettersToChange } from '../../../src/lib/nearest.ts';

export interface Speller {
  knows: (word: string) => boolean;
  /** The word that was most likely meant; undefined when none is near, and for names in capitals. */
  suggest: (word: string) => string | undefined;
}

/** Verbs that never take z: "advertize" and "surprize" are mistakes in Oxford spelling too. */
const neverZ =
  /^(?:advert|adv|ar|circumc|compr|comprom|desp|dev|disgu|enterpr|exc|exerc|franch|improv|inc|merchand|pr|prom|rev|superv|surm|surpr|telev)iz/i;

/** American forms, each with the British one. Tried in order, before the nearest word is looked for. */
const british: readonly [american: RegExp, british: string][] = [
  [/or/, 'our'],
  [/er(s|ed|d)?$/, 're$1'],
  [/([^l])l(ed|ing|er|ers|or|ors|ment)$/, '$1ll$2'],
  [/ll/, 'l'],
  [/ens(e|es|eless)$/, 'enc$1'],
  [/yz/, 'ys'],
  [/og(s?)$/, 'ogue$1'],
  [/ay$/, 'ey'],
  [/mom/, 'mum'],
];

/** Makes a speller from the dictionary and the words of a list, such as names. Each word is looked up once. */
export function makeSpeller(list: Iterable<string>): Speller {
  const listed = new Set(list);
  const spell = nspell(dictionary);
  const inList = (word: string): boolean =>
    listed.has(word) || listed.has(word.charAt(0).toLowerCase() + word.slice(1));
  const inDictionary = (word: string): boolean =>
    spell.correct(word) || (!neverZ.test(word) && spell.correct(withS(word)));

  return {
    knows: once((typed) => {
      const word = plain(typed);
      const owner = word.replace(/'s?$/, '');
      return [word, owner, owner.replace(/s$/, '')].some(inList) || inDictionary(word) || inDictionary(owner);
    }),
    suggest: once((typed) => {
      const word = plain(typed);
      if (/.\p{Lu}/u.test(word)) return undefined;
      const small = word.toLowerCase();
      const forms = british.map(([american, instead]) => small.replace(american, instead));
      const meant = forms.find((form) => spell.correct(form)) ?? likeliest(small, spell.suggest(small));
      return word === small ? meant : meant && meant.charAt(0).toUpperCase() + meant.slice(1);
    }),
  };
}

/** -ize and -ization are as British as -ise and -isation; the dictionary has only the second. */
const withS = (word: string): string => word.replace(/iz(?=(?:e[drs]?|ers|ing|able|ations?|ational)$)/i, 'is');

/** Straight apostrophes, and none at the end of a quotation. */
const plain = (word: string): string => word.replaceAll('’', "'").replace(/'+$/, '');

/** The word with the fewest letters to change; of several, one that every child knows. */
function likeliest(word: string, words: readonly string[]): string | undefined {
  const rank = (other: string): number => lettersToChange(word, other) + (isEasy(other) ? 0 : 0.5);
  return words.toSorted((a, b) => rank(a) - rank(b))[0];
}

function once<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined || known.has(word)) return found as Answer;
    const fresh = answer(word);
    known.set(word, fresh);
    return fresh;
  };
}
