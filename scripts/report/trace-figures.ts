/** Looks each figure up at its line in the plain text of its document. */
import type { FigureGroup, Reports } from '../../src/schemas/figures.ts';

export interface Trace {
  figure: string;
  shown: string;
  /** The name of the text and the number of the line: "report-2022.txt:153". */
  at: string;
  /** What stands at that line. Empty when the text or the line is not there. */
  line: string;
  found: boolean;
}

/** Numbers that a document may have in words. */
const inWords: Readonly<Record<number, RegExp>> = { 3: /\bthree\b/i, 4: /\bfour\b/i, 1000: /\bthousand\b/i };

/** A trace for each figure that has a line, in the order of the groups. `read` gives the text of a document. */
export function traceFigures(
  groups: readonly FigureGroup[],
  { reports }: Pick<Reports, 'reports'>,
  read: (file: string) => string | undefined,
): Trace[] {
  return groups.flatMap(({ figures }) =>
    Object.entries(figures).flatMap(([figure, { value, shown, report, textLine }]) => {
      const file = reports[report]?.file;
      if (textLine === undefined || file === undefined) return [];
      const line = read(file)?.split('\n')[textLine - 1]?.trim() ?? '';
      const numerals = shown.match(/\d[\d,.]*/)?.[0] ?? '';
      const found = (numerals !== '' && hasNumber(line, numerals)) || (inWords[value]?.test(line) ?? false);
      return [{ figure, shown, at: `${file}:${textLine}`, line, found }];
    }),
  );
}

/** The same number, with or without commas, and not as part of a longer one. */
function hasNumber(line: string, numerals: string): boolean {
  const plain = (text: string): string => text.replace(/(?<=\d),(?=\d{3})/g, '');
  const inLine: string[] = plain(line).match(/\d+(?:\.\d+)?/g) ?? [];
  return inLine.includes(plain(numerals));
}
