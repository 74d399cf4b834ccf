import { describe, expect, test } from 'vitest';
import { barChart, squareChart } from '../../../src/lib/charts.ts';
import { csv } from '../../../src/lib/csv.ts';
import { barsOf, chartInWords, figureRows, filledSquares } from '../../../src/lib/figures.ts';
import type { Figure, FigureGroup } from '../../../src/schemas/figures.ts';

const figure = (value: number, more: Partial<Figure> = {}): Figure => ({
  ...{
    value,
    shown: String(value),
    unit: 'calls',
    counts: 'calls',
    when: '2022',
    report: 'r',
    place: 'page 1',
    open: false,
  },
  ...more,
});
const figures = {
  first: figure(700),
  more: figure(1000, { when: '2023', shown: 'more than 1,000', open: true }),
  letters: figure(50, { unit: 'letters', atBar: 'Written' }),
};
const bars = { kind: 'bars', figures: ['first', 'more', 'letters'] } as const;
const count = (svg: string, what: RegExp): number => [...svg.matchAll(what)].length;

describe('bars', () => {
  const drawn = barsOf({ ...bars, figures: [...bars.figures] }, figures);

  test('say what they are, and which of them count something else', () => {
    expect(drawn).toEqual([
      { label: '2022: 700 calls', value: 700, hollow: false, open: false },
      { label: '2023: more than 1,000 calls', value: 1000, hollow: false, open: true },
      { label: 'Written: 50 letters', value: 50, hollow: true, open: false },
    ]);
  });

  test('are as long as their figures, hollow ones in outline, open ones with an arrow', async () => {
    const svg = await barChart(drawn);
    const lengths = [...svg.matchAll(/d="M1,\d+h([\d.]+)/g)].map(([, length]) => Math.round(Number(length)));
    expect(lengths).toEqual([268, 383, 18]);
    expect(svg).toMatch(/class="[^"]*hollow"><path [^>]*fill="none"/);
    expect(count(svg, /class="[^"]*\bopen"><path /g)).toBe(1);
  });
});

describe('squares', () => {
  test('are filled by the share of a whole, or by per cent', () => {
    const some = { part: figure(77), few: figure(1000), all: figure(500_000) };
    expect(filledSquares({ kind: 'squares', part: 'part', of: 100 }, some)).toBe(77);
    expect(filledSquares({ kind: 'squares', part: 'few', whole: 'all', of: 500 }, some)).toBe(1);
  });

  test.each([
    [77, 100],
    [1, 500],
  ])('%i of %i are drawn filled', async (filled, of) => {
    const svg = await squareChart(filled, of);
    const [before = '', after = ''] = svg.split(/class="[^"]*\bempty"/);
    expect(count(before, /fill="currentColor"/g)).toBe(filled);
    expect(count(after, /fill="none" stroke="currentColor"/g)).toBe(of - filled);
  });
});

test('a chart has no styles, scripts or colours of its own, so that the security policy and dark mode allow it', async () => {
  const svg = (await barChart(barsOf({ ...bars, figures: [...bars.figures] }, figures))) + (await squareChart(1, 100));
  expect(svg).not.toMatch(/ style=|<style|<script|#[0-9a-f]{3}|font-family/i);
});

test('a chart is told in words', () => {
  expect(chartInWords({ chart: { ...bars, figures: [...bars.figures] }, figures })).toBe(
    '3 bars. 2022: 700 calls. 2023: more than 1,000 calls. Written: 50 letters.',
  );
  expect(chartInWords({ chart: { kind: 'squares', part: 'first', of: 100 }, figures: { first: figure(77) } })).toBe(
    '100 squares. 77 of them filled.',
  );
});

test('figures become rows of a file, one for each, with the title of their document', () => {
  const group = {
    figures: { first: figure(1254, { shown: '1,254', note: 'Say "about".' }) },
  } as unknown as FigureGroup;
  const file = csv(figureRows([group], () => 'The report'));
  expect(file).toBe(
    '\uFEFFid,figure,as a number,what it counts,when,document,place in the document,note\r\n' +
      'first,"1,254",1254,calls,2022,The report,page 1,"Say ""about""."\r\n',
  );
});
