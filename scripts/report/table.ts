/** Tables of a report: in columns for a terminal, or in Markdown. */
export type Table = { head: readonly string[]; rows: readonly (readonly string[])[] };

/** Columns as wide as their widest cell; figures stand to the right. */
export function columns({ head, rows }: Table): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (isFigure(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

const isFigure = (cell: string): boolean => /^[-\d.]+%?$|^\d+ (?:of \d+|lines|strips|s)$/.test(cell);

/** A table in Markdown. */
export function markdown({ head, rows }: Table): string {
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
