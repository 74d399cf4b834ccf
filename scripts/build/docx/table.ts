/** Tables of an editable file. */
import { CheckBox, ExternalHyperlink, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { type Block, plainWords, tickCell, type Words } from '../blocks.ts';
import { box, textOf } from './pieces.ts';

/** Room between the margins of the page, in twentieths of a point. */
const roomAcross = 11906 - 2 * 1000;
const narrowColumn = { tick: 900, toWrite: 1400 };

type TableBlock = Extract<Block, { kind: 'table' }>;

/** A table to tick: its first column takes what the narrow ones leave. */
function columnsToTick(row: readonly Words[]): number[] {
  const narrow = row.slice(1).map(({ text }) => (text === tickCell ? narrowColumn.tick : narrowColumn.toWrite));
  return [roomAcross - narrow.reduce((sum, width) => sum + width, 0), ...narrow];
}

/** Wider columns for more words, but no column so narrow that its words break. */
function columnsOf({ head, rows }: TableBlock): number[] {
  const [first = []] = rows;
  if (first.some(({ text }) => text === tickCell)) return columnsToTick(first);
  const weights = head.map((name, column) =>
    Math.sqrt(rows.reduce((sum, row) => sum + (row[column]?.text.length ?? 0), name.length + 20)),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((roomAcross * weight) / all));
}

/** A table of a page, with its head again on each sheet. */
export function tableOf(block: TableBlock, address: string): Table {
  const { head, rows } = block;
  const columnWidths = columnsOf(block);
  const cellOf = (words: Words, name: string, tableHeader: boolean): (TextRun | ExternalHyperlink | CheckBox)[] =>
    words.text === tickCell ? [box(name)] : textOf(words, address, tableHeader);
  const row = (cells: readonly Words[], tableHeader: boolean): TableRow =>
    new TableRow({
      ...(tableHeader ? { tableHeader } : {}),
      cantSplit: true,
      children: cells.map(
        (words, column) =>
          new TableCell({
            width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
            margins: { top: 80, bottom: 80, left: 100, right: 100 },
            children: [
              new Paragraph({
                children: cellOf(words, `${head[column] ?? ''}: ${cells[0]?.text ?? ''}`, tableHeader),
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: roomAcross, type: WidthType.DXA },
    columnWidths,
    rows: [row(head.map(plainWords), true), ...rows.map((cells) => row(cells, false))],
  });
}
