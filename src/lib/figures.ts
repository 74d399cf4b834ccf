/** What charts and files of figures are made from: pure functions over the figures of one group. */
import type { Chart, Figure, FigureGroup } from '../schemas/figures.ts';

export interface Bar {
  label: string;
  value: number;
  /** True where another thing is counted than in the first bar: it is drawn hollow. */
  hollow: boolean;
  /** True for "more than": the bar has an open end. */
  open: boolean;
}

/** The bars of a chart, from top to bottom. A figure that there is not is left out: the content check has said so. */
export function barsOf(chart: Chart & { kind: 'bars' }, figures: FigureGroup['figures']): Bar[] {
  const shown = chart.figures.flatMap((id) => figures[id] ?? []);
  return shown.map(({ value, shown: words, unit, when, atBar, open }) => ({
    label: `${atBar ?? when}: ${words} ${unit}`,
    value,
    hollow: unit !== shown[0]?.unit,
    open,
  }));
}

/** How many squares of a chart are filled. Not a whole number when the chart has too few squares for the figure. */
export function filledSquares(chart: Chart & { kind: 'squares' }, figures: FigureGroup['figures']): number {
  const part = figures[chart.part]?.value ?? Number.NaN;
  const whole = chart.whole === undefined ? 100 : (figures[chart.whole]?.value ?? Number.NaN);
  return (part / whole) * chart.of;
}

/** What a chart shows, for somebody who does not see it. The table beside it has the same figures. */
export function chartInWords({ chart, figures }: Pick<FigureGroup, 'chart' | 'figures'>): string {
  if (!chart) return '';
  if (chart.kind === 'squares') return `${chart.of} squares. ${filledSquares(chart, figures)} of them filled.`;
  const bars = barsOf(chart, figures);
  return `${bars.length} bars. ${bars.map(({ label }) => `${label}.`).join(' ')}`;
}

/** The head of the file of figures. */
const head = ['id', 'figure', 'as a number', 'what it counts', 'when', 'document', 'place in the document', 'note'];

/** All figures as rows, with their head. `title` gives the title of a document by its id. */
export function figureRows(groups: readonly FigureGroup[], title: (report: string) => string): (string | number)[][] {
  const row = ([id, figure]: [string, Figure]): (string | number)[] => [
    ...[id, figure.shown, figure.value, figure.counts, figure.when],
    ...[title(figure.report), figure.place, figure.note ?? ''],
  ];
  return [head, ...groups.flatMap(({ figures }) => Object.entries(figures).map(row))];
}
