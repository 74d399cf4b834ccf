import { expect, test } from 'vitest';
import { traceFigures } from '../../../scripts/report/trace-figures.ts';
import type { Figure, FigureGroup } from '../../../src/schemas/figures.ts';

const text = 'The team.\nIt had 1,254 calls and wrote 53 letters.\nMore than a thousand people asked.';

/** What is found for one figure at a line of the text. */
function trace(value: number, shown: string, textLine: number): unknown {
  const figure = { value, shown, textLine, report: 'r' } as Figure;
  const group = { figures: { it: figure } } as unknown as FigureGroup;
  const reports = { reports: { r: { title: 'The report', by: 'The office', when: '2022', file: 'r.txt' } } };
  return traceFigures([group], reports, (file) => (file === 'r.txt' ? text : undefined))[0]?.found;
}

test.each([
  ['with its comma', 1254, '1,254', 2, true],
  ['without a comma', 53, '53', 2, true],
  ['in words', 1000, 'more than 1,000', 3, true],
  ['at another line', 53, '53', 1, false],
  ['only as part of a longer number', 254, '254', 2, false],
  ['after the end of the text', 53, '53', 9, false],
] as const)('a figure that stands there %s', (_, value, shown, line, found) => {
  expect(trace(value, shown, line)).toBe(found);
});
