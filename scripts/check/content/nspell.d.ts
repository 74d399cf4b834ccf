/** The part of nspell that the content check uses. The package has no types of its own. */
declare module 'nspell' {
  interface Dictionary {
    aff: Uint8Array;
    dic: Uint8Array;
  }

  interface NSpell {
    /** True when the word is spelt as the dictionary has it. */
    correct: (word: string) => boolean;
    /** Words of the dictionary that are near, in no useful order. */
    suggest: (word: string) => string[];
  }

  export default function nspell(dictionary: Dictionary): NSpell;
}
