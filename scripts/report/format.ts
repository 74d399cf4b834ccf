/** Writes the report: tables in columns for a terminal, or the same tables in Markdown for a file. */
import { dateInWords } from '../../src/lib/dates.ts';
import type { RightFigures } from './rights.ts';
import { columns, markdown, type Table } from './table.ts';
import type { DueCheck, Totals } from './totals.ts';

export interface Report {
  today: string;
  rights: readonly RightFigures[];
  totals: Totals;
  checks: readonly DueCheck[];
}

/** What is shown where there is nothing to show. */
const none = '–';

export function inTerminal({ today, rights, totals, checks }: Report): string {
  return [
    `The content on ${dateInWords(today)}`,
    columns(rightsTable(rights)),
    aboutColumns,
    'In all',
    columns(totalsTable(totals)),
    'The checks that come first',
    columns(checksTable(checks)),
  ].join('\n\n');
}

export function inMarkdown({ today, rights, totals, checks }: Report): string {
  return [
    `# The content on ${dateInWords(today)}`,
    markdown(rightsTable(rights)),
    aboutColumns,
    '## In all',
    markdown(totalsTable(totals)),
    '## The checks that come first',
    `${markdown(checksTable(checks))}\n`,
  ].join('\n\n');
}

const aboutColumns =
  'Mean and longest: words in a sentence. Age: Flesch-Kincaid grade plus 5, as it stands and without glossary words; ' +
  'an aim, no proof. Hard: words outside the Dale-Chall list, the glossary and names. Check: days to the first check ' +
  'of the page or its law. Told: key facts that all four forms tell.';

function rightsTable(rights: readonly RightFigures[]): Table {
  return {
    head: [
      ...['Right', 'Words', 'Mean', 'Longest', 'Age', 'Age without', 'Hard', 'Law', 'Check'],
      ...['Easy read', 'Symbols', 'BSL', 'Told'],
    ],
    rows: rights.map((right) => [
      right.slug,
      shown(right.words),
      right.mean.toFixed(1),
      String(right.longest),
      shown(right.age?.toFixed(1)),
      shown(right.ageWithoutTerms?.toFixed(1)),
      `${(right.hard * 100).toFixed(1)}%`,
      String(right.law),
      shown(right.daysToCheck),
      withUnit(right.easyReadLines, 'lines'),
      withUnit(right.symbolStrips, 'strips'),
      withUnit(right.bslSeconds, 's'),
      `${right.toldInAll} of ${right.keyFacts}`,
    ]),
  };
}

function totalsTable(totals: Totals): Table {
  const { ownSymbols, openMojiSymbols } = totals;
  return {
    head: ['What', 'How many', 'Of these'],
    rows: [
      ['Rights', String(totals.rights), `${totals.complete} in all four forms`],
      ['Glossary words', String(totals.words), ''],
      ['Law records', String(totals.law), `${totals.lawUsed} used`],
      ['Services', String(totals.services), `${totals.servicesUsed} named`],
      ['Symbols', String(ownSymbols + openMojiSymbols), `${ownSymbols} our own, ${openMojiSymbols} OpenMoji`],
    ],
  };
}

function checksTable(checks: readonly DueCheck[]): Table {
  return {
    head: ['Day', 'In days', 'File', 'Record'],
    rows: checks.map(({ day, days, file, record }) => [dateInWords(day), String(days), file, record]),
  };
}

const shown = (value: number | string | undefined): string => (value === undefined ? none : String(value));
const withUnit = (value: number | undefined, unit: string): string => (value === undefined ? none : `${value} ${unit}`);
