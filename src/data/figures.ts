/** Figures about Help at Hand and about children in care, and the documents that they stand in. */
import { barChart, squareChart } from '../lib/charts.ts';
import { csv } from '../lib/csv.ts';
import { barsOf, figureRows, filledSquares } from '../lib/figures.ts';
import { figureGroupSchema, reportsSchema, type FigureGroup, type Report } from '../schemas/figures.ts';
import { findFact, readFacts, readFolder } from './facts.ts';

const files = import.meta.glob<string>('/content/figures/*.yaml', { query: '?raw', import: 'default', eager: true });
const [[path, text] = ['content/reports.yaml', '']] = Object.entries(
  import.meta.glob<string>('/content/reports.yaml', { query: '?raw', import: 'default', eager: true }),
);
const reports = new Map(Object.entries(readFacts(path, text, reportsSchema).reports));
const groups = readFolder(files, figureGroupSchema);

export type FigureGroupEntry = FigureGroup & { id: string };

/** The published groups of figures, in order. */
export const figureGroups = (): FigureGroupEntry[] =>
  [...groups]
    .map(([id, group]) => ({ ...group, id }))
    .filter(({ status }) => status !== 'draft')
    .sort((a, b) => a.order - b.order);

/** One group by id. Stops the build when there is none. */
export const figureGroup = (id: string): FigureGroupEntry => ({ ...findFact(groups, id, 'group of figures'), id });

/** One document by id. Stops the build when there is none. */
export const report = (id: string): Report => findFact(reports, id, 'report');

/** The documents to read, in the order of the file. */
export const readingList = (): Report[] => [...reports.values()].filter(({ about }) => about !== undefined);

/** The chart of a group as SVG. Empty when the group has none. */
export async function chartOf({ chart, figures }: FigureGroup): Promise<string> {
  if (!chart) return '';
  if (chart.kind === 'bars') return barChart(barsOf(chart, figures));
  return squareChart(filledSquares(chart, figures), chart.of);
}

/** Every published figure as a CSV file. */
export const figuresFile = (): string => csv(figureRows(figureGroups(), (id) => report(id).title));

/** Where that file is. */
export const figuresFilePath = '/about/figures/help-at-hand-figures.csv';
