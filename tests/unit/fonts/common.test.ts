import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commonCharacters, commonFont, makeCommonFont, weights } from '../../../scripts/fonts/common.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** The characters that a style sheet gives to a file: "U+20-7E, U+A0". */
function rangeOf(file: string): number[] {
  const face = tokens.split('@font-face').find((one) => one.includes(file)) ?? '';
  const ranges = /unicode-range:([^;]+);/.exec(face)?.[1] ?? '';
  return [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].flatMap(([, first = '', last = first]) => {
    const from = Number.parseInt(first, 16);
    return Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, place) => from + place);
  });
}

describe.each(weights)('the small file of weight %i', (weight) => {
  test('is what the package of the typeface gives today; if not: npm run fonts', async () => {
    expect(readFileSync(commonFont(weight)).equals(await makeCommonFont(weight))).toBe(true);
  });

  test('is used for just the characters that it has', () => {
    const name = commonFont(weight).split('/').at(-1) ?? '';
    expect(rangeOf(name)).toEqual([...commonCharacters].map((character) => character.codePointAt(0)));
  });

  test('shares no character with the whole face, which else would be fetched too', () => {
    const common = new Set([...commonCharacters].map((character) => character.codePointAt(0)));
    const whole = rangeOf(`latin-${weight}-normal.woff2`);
    expect(whole.length).toBeGreaterThan(90);
    expect(whole.filter((character) => common.has(character))).toEqual([]);
  });
});
