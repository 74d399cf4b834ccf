/**
 * Charts as SVG text, drawn by Vega when the site is built. They have no styles and no colours of their own but
 * `currentColor`: src/styles/figures.css colours them by class, for light, dark, forced colours and paper.
 */
import { parse, View, type Mark, type Spec } from 'vega';
import type { Bar } from './figures.ts';

/** As wide as a phone shows it, so that its letters stay large there. */
const width = 400;
const ink = { value: 'currentColor' };
const none = { value: 'none' };

/** How high a bar with its words is, and how much room is left at the right for an open end. */
const step = 76;
const openEnd = 16;

/** Bars with their words above them, so that nothing depends on a colour or on a scale at the edge. */
export async function barChart(bars: readonly Bar[]): Promise<string> {
  const rows = bars.map((bar, row) => ({ ...bar, row }));
  return draw({
    width,
    height: bars.length * step,
    scales: [
      {
        name: 'long',
        type: 'linear',
        domain: [0, Math.max(...bars.map(({ value }) => value))],
        range: [0, width - openEnd],
      },
    ],
    data: [
      { name: 'all bars', values: rows },
      { name: 'solid bars', values: rows.filter(({ hollow }) => !hollow) },
      { name: 'hollow bars', values: rows.filter(({ hollow }) => hollow) },
      { name: 'open bars', values: rows.filter(({ open }) => open) },
    ],
    marks: [
      bar('solid'),
      bar('hollow'),
      mark('open', 'symbol', 'open bars', {
        shape: { value: 'triangle-right' },
        size: { value: 300 },
        x: { signal: "scale('long', datum.value) + 8" },
        y: { signal: `datum.row * ${step} + 47` },
        fill: ink,
      }),
      mark('words', 'text', 'all bars', {
        text: { field: 'label' },
        x: { value: 0 },
        y: { signal: `datum.row * ${step} + 20` },
        fontSize: { value: 20 },
        fill: ink,
      }),
    ],
  });
}

const bar = (name: 'solid' | 'hollow'): Mark =>
  mark(name, 'rect', `${name} bars`, {
    x: { value: 1 },
    /* A bar that is too short to see is 3 wide: there is something, if little. */
    x2: { signal: "max(3, scale('long', datum.value))" },
    y: { signal: `datum.row * ${step} + 30` },
    height: { value: 34 },
    fill: name === 'solid' ? ink : none,
    stroke: ink,
    strokeWidth: { value: 2 },
  });

/** A part of a whole as squares in rows, the filled ones first. */
export async function squareChart(filled: number, of: number): Promise<string> {
  const columns = of > 100 ? 25 : 10;
  const side = of > 100 ? 19 : 30;
  const squares = Array.from({ length: of }, (_, at) => ({ at }));
  const kinds = [
    { name: 'filled', values: squares.filter(({ at }) => at < filled), fill: ink, strokeWidth: { value: 1.5 } },
    { name: 'empty', values: squares.filter(({ at }) => at >= filled), fill: none, strokeWidth: { value: 1 } },
  ];
  return draw({
    width: columns * side,
    height: (of / columns) * side,
    data: kinds.map(({ name, values }) => ({ name: `${name} squares`, values })),
    marks: kinds.map(({ name, fill, strokeWidth }) =>
      mark(name, 'rect', `${name} squares`, {
        x: { signal: `(datum.at % ${columns}) * ${side} + 2` },
        y: { signal: `floor(datum.at / ${columns}) * ${side} + 2` },
        width: { value: side - 4 },
        height: { value: side - 4 },
        fill,
        stroke: ink,
        strokeWidth,
      }),
    ),
  });
}

/** Marks of one kind. Their name becomes the class of their group. */
const mark = (name: string, type: 'rect' | 'symbol' | 'text', data: string, enter: object): Mark =>
  ({ name, type, from: { data }, encode: { enter } }) as Mark;

/** What Vega writes, without its size, its typeface and its roles: the page says how large it is and what it shows. */
async function draw(spec: Spec): Promise<string> {
  const svg = await new View(parse({ padding: 2, autosize: 'none', ...spec }), { renderer: 'none' }).toSVG();
  return svg
    .replace(
      /^<svg [^>]*\bviewBox="([^"]*)"[^>]*>/,
      '<svg class="chart" viewBox="$1" aria-hidden="true" focusable="false">',
    )
    .replace(/ (?:font-family|role|aria-roledescription)="[^"]*"/g, '');
}
