import { describe } from 'vitest';
import { remove, replace, says } from './support.ts';

const file = 'content/figures/asked.yaml';
const chart = 'chart: { kind: bars, figures: [in-2022, in-2023] }';

describe('figures', () => {
  says(
    'need the list of documents',
    remove('content/reports.yaml'),
    [file, 'there is no report "report-2022"', 'add the document to content/reports.yaml first'],
    [file, 'there is no report "report-2022"', 'add the document to content/reports.yaml first'],
    ['content/reports.yaml', 'is missing', 'write it: it holds the documents that figures stand in'],
  );

  says(
    'stand in a document that there is',
    replace(file, 'when: "2022", report: report-2022', 'when: "2022", report: report-2021'),
    [file, 'there is no report "report-2021"', 'type "report-2022", or add the document to content/reports.yaml'],
  );

  says('show the number that they are', replace(file, 'value: 700', 'value: 770'), [
    file,
    'shows "700", but the value is 770',
    'type the same number in both',
  ]);

  says('are drawn only where they are', replace(file, '[in-2022, in-2023]', '[in-2022, in-2024]'), [
    file,
    'draws "in-2024", which is no figure of this file',
    'type one of: in-2022, in-2023',
  ]);

  says('fit at their bars', replace(file, 'when: "2022", report', 'when: January 2022 to December 2022 only, report'), [
    file,
    'has 45 letters at a bar: "January 2022 to December 2022 only: 700 calls"',
    'there is room for 40: type fewer words in atBar or unit',
  ]);

  says(
    'fill whole squares',
    [
      replace(file, chart, 'chart: { kind: squares, part: in-2022, whole: in-2023, of: 500 }'),
      replace(file, 'value: 700, shown: "700"', 'value: 701, shown: "701"'),
    ],
    [file, 'would fill 350.5 of 500 squares', 'choose figures that fill whole squares, or leave the chart out'],
  );

  says(
    'are drawn in squares of which there is a part',
    replace(file, chart, 'chart: { kind: squares, part: in-2021, of: 100 }'),
    [file, 'draws "in-2021", which is no figure of this file', 'type one of: in-2022, in-2023'],
  );

  says('are drawn in a way that there is', replace(file, 'kind: bars', 'kind: pie'), [
    file,
    '`chart.kind` is "pie", which cannot be used here',
    'type kind: bars or kind: squares',
  ]);

  says('are compared with another', replace(file, '[in-2022, in-2023]', '[in-2022]'), [
    file,
    '`chart.figures` has fewer than 2 bars',
    'name more figures of this file',
  ]);

  says('are checked again in time', replace(file, 'again: 2027-05-21', 'again: 2026-11-20'), [
    file,
    '`checked` has "again" on or before "on"',
    'type a later date',
  ]);
});
