/** The part of the typeface that nearly every page needs, so that a first visit fetches no more than that. */
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

export const weights = [400, 700] as const;
export type Weight = (typeof weights)[number];

const between = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, place) => first + place));

/** What an English keyboard types, and what our own pages set besides. `src/styles/tokens.css` names the same range. */
export const commonCharacters = between(0x20, 0x7e) + '\u{a0}£°·½×–—‘’“”•…';

/** The whole face, which a page fetches only when it holds a character that is not common. */
export const wholeFont = (weight: Weight): string =>
  `node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`;

/** The small file, kept in the repository. */
export const commonFont = (weight: Weight): string => `src/styles/fonts/atkinson-next-common-${weight}.woff2`;

/** Makes the small file anew, with the notice of its makers (name 0) and its licence (13). The same face gives the same bytes. */
export const makeCommonFont = (weight: Weight): Promise<Buffer> =>
  subsetFont(readFileSync(wholeFont(weight)), commonCharacters, {
    targetFormat: 'woff2',
    preserveNameIds: [0, 13, 14],
  });
