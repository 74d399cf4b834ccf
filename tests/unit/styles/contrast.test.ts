/** The contrast of every pair of colours that the styles put together, in both schemes, computed as WCAG 2.2 says. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const choices = readFileSync('src/styles/how-it-looks.css', 'utf8');

type Colours = Map<string, string>;

/** The colour tokens of one scheme. */
const coloursIn = (scheme: 'light' | 'dark'): Colours =>
  new Map(
    [...css.matchAll(/--([\w-]+):\s*(?:light-dark\((#\w{6}),\s*(#\w{6})\)|(#\w{6}));/g)].map(
      ([, name = '', light, dark, both]) => [name, (scheme === 'light' ? light : dark) ?? both ?? ''] as const,
    ),
  );

/** What a reader's choice of colours puts in the place of some tokens of a scheme. */
function chosenColours(choice: string, scheme: 'light' | 'dark'): Colours {
  const rule = choices.slice(choices.indexOf(`[value='colours-${choice}']`)).split('\n}')[0] ?? '';
  const own = [...rule.matchAll(/--([\w-]+):\s*(#\w{6});/g)].map(([, name = '', hex = '']) => [name, hex] as const);
  if (own.length === 0) throw new Error(`how-it-looks.css has no colours for ${choice}`);
  return new Map([...coloursIn(scheme), ...own]);
}

const schemes = {
  light: coloursIn('light'),
  dark: coloursIn('dark'),
  cream: chosenColours('cream', 'light'),
  'white and yellow on black': chosenColours('strong', 'dark'),
};
type Scheme = keyof typeof schemes;

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, scheme: Scheme): number {
  const [a = 0, b = 0] = [one, other].map((name) => {
    const colour = schemes[scheme].get(name);
    if (!colour) throw new Error(`tokens.css has no colour --${name}`);
    return luminance(colour);
  });
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const grounds = ['color-page', 'color-surface'];
const boxes = ['color-right', 'color-do', 'color-care', 'color-danger', 'color-calm'];
const waysOf = ['read', 'easy-read', 'symbols', 'bsl', 'listen'];

/** Text of any size: 7 to 1. */
const text: [string, string][] = [
  ...[...grounds, ...boxes].flatMap((ground): [string, string][] => [
    ['color-text', ground],
    ['color-link', ground],
    ['color-link-hover', ground],
  ]),
  ...grounds.map((ground): [string, string] => ['color-text-soft', ground]),
  ['color-right-strong', 'color-right'],
  ['color-danger-strong', 'color-danger'],
  ['color-danger-strong', 'color-page'],
  ['way-on', 'color-danger-strong'],
  ['color-tick', 'color-surface'],
  ['color-cross', 'color-surface'],
  ['color-text', 'color-focus-behind'],
  ['color-button-text', 'color-button'],
  ['color-button-text', 'color-button-hover'],
  ['color-bar-text', 'color-bar'],
  ['color-bar-number', 'color-bar'],
  ['color-leave-text', 'color-leave'],
  ['color-leave-text', 'color-bar-hover'],
  ['way-on', 'color-do-strong'],
  ...waysOf.flatMap((way): [string, string][] => [
    [way, `${way}-tint`],
    ['way-on', way],
    ['color-text', `${way}-tint`],
  ]),
  ['easy-read', 'color-page'],
  ['cover-text', 'cover-label'],
  ['color-said-text', 'color-said'],
];

/** What shows where the keyboard is, and the edges of controls: 3 to 1. */
const edges: [string, string][] = [
  ...[...grounds, ...boxes].map((ground): [string, string] => ['color-focus', ground]),
  ['color-focus', 'color-focus-behind'],
  ['color-bar-hover', 'color-bar'],
  ...grounds.map((ground): [string, string] => ['color-line-strong', ground]),
  ...waysOf.map((way): [string, string] => [way, 'color-page']),
];

describe.each(Object.keys(schemes) as Scheme[])('in the %s scheme', (scheme) => {
  test.each(text)('text in --%s reads on --%s', (one, other) => {
    expect(contrast(one, other, scheme)).toBeGreaterThanOrEqual(7);
  });

  test.each(edges)('--%s can be seen beside --%s', (one, other) => {
    expect(contrast(one, other, scheme)).toBeGreaterThanOrEqual(3);
  });
});

test('black on white is 21 to 1, so the sum is right', () => {
  expect((luminance('#ffffff') + 0.05) / (luminance('#000000') + 0.05)).toBeCloseTo(21, 5);
});

describe('no colour is used that is not in the lists above', () => {
  const styles = globSync('src/styles/**/*.css')
    .filter((file) => !/print|modes|tokens|how-it-looks/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const usedFor = (property: string): string[] => [
    ...new Set(
      [...styles.matchAll(new RegExp(`[\\s;{]${property}:\\s*var\\(--([\\w-]+)\\)`, 'g'))].map(([, name = '']) => name),
    ),
  ];
  /** Stand for colours that are in the lists: of a way, of a tick or cross; or lie under pictures alone. */
  const standIns = new Set(['way', 'way-tint', 'mark', 'color-picture-tile', 'ground', 'cover-ground']);
  const listed = (at: 0 | 1): Set<string> => new Set([...text.map((pair) => pair[at]), ...standIns]);

  test('and the styles use many', () => {
    expect(usedFor('color').length).toBeGreaterThan(10);
  });

  test.each(usedFor('color'))('text in --%s', (name) => {
    expect([...listed(0)]).toContain(name);
  });

  test.each(usedFor('background(?:-color)?'))('a ground of --%s', (name) => {
    expect([...listed(1)]).toContain(name);
  });
});
