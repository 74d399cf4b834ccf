/** Blocks of text as an editable file (DOCX) with headings, lists, table heads, boxes to tick and lines to write on. */
import {
  AlignmentType,
  BorderStyle,
  CheckBox,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx';
import { type Block, plainWords, tickCell, type Words } from '../blocks.ts';
import type { PictureInFile } from '../pictures.ts';
import { sameBytes } from './same-bytes.ts';

export interface DocxDetails {
  title: string;
  /** One or two sentences, each a paragraph: what the file is, and where the whole page is. */
  about: readonly string[];
  /** Stands at the foot of every page, each on a line of its own. */
  foot: readonly string[];
  /** The address of the page: links in it start from there. */
  address: string;
  /** The mark as PNG, and what it shows. */
  mark: PictureInFile;
  date: Date;
  /** The pictures that the blocks name, by their address. */
  pictures?: ReadonlyMap<string, PictureInFile>;
}

/** In half points: 12 point. */
const bodySize = 24;
const footSize = 20;
const numbers = 'numbers';
const line = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } as const;
const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];
const levelOf = (level: number) => headings[level - 1] ?? HeadingLevel.HEADING_4;

/** Words with their bold and their links. A link within the site gets the whole address. */
const textOf = ({ runs }: Words, address: string, bold = false): (TextRun | ExternalHyperlink)[] =>
  runs.map(({ text, href, ...run }) => {
    const look = bold || run.bold ? { text, bold: true } : { text };
    if (href === undefined) return new TextRun(look);
    const link = new URL(href, address).href;
    return new ExternalHyperlink({ link, children: [new TextRun({ ...look, style: 'Hyperlink' })] });
  });

const paragraph = (words: Words, address: string, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing: { after: 120 }, ...more, children: textOf(words, address) });

/** A picture of so many points. */
const imageOf = ({ png, alt }: PictureInFile, side: number): ImageRun =>
  new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: side, height: side },
    altText: { name: alt, title: alt, description: alt },
  });

/** A box that can be pressed in an office program. Its name for a screen reader is the words beside it. */
const box = (name: string): CheckBox =>
  new CheckBox({ checked: false, alias: name.slice(0, 60), checkedState: { value: '2612', font: 'MS Gothic' } });

/** A box and its words, with a picture between them where there is one. */
const boxToTick = (words: Words, address: string, picture?: PictureInFile): Paragraph =>
  new Paragraph({
    spacing: { after: 120 },
    indent: { left: 425, hanging: 425 },
    children: [
      box(words.text),
      ...(picture ? [new TextRun(' '), imageOf(picture, 40)] : []),
      new TextRun(' '),
      ...textOf(words, address),
    ],
  });

/** An empty paragraph on a line: there is room for a pen, and a place for the cursor. */
const lineToWriteOn = (): Paragraph =>
  new Paragraph({
    spacing: { before: 280, after: 60 },
    // Lines under each other share one border, so the one between them is asked for too.
    border: { bottom: line, between: line },
    children: [],
  });

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

function tableOf(block: TableBlock, address: string): Table {
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

/** What a block becomes. `list` tells one numbered list from the next, so that each begins at 1. */
function partsOf(
  block: Block,
  list: number,
  { address, pictures }: Pick<DocxDetails, 'address' | 'pictures'>,
): (Paragraph | Table)[] {
  const pictureAt = (of = ''): PictureInFile | undefined => pictures?.get(of);
  switch (block.kind) {
    case 'picture': {
      const picture = pictureAt(block.address);
      return picture ? [new Paragraph({ keepNext: true, children: [imageOf(picture, 64)] })] : [];
    }
    case 'heading':
      return [
        paragraph(plainWords(block.text), address, {
          heading: levelOf(block.level),
          keepNext: true,
          spacing: { before: 240, after: 120 },
        }),
      ];
    case 'text':
      return [paragraph(block, address)];
    case 'item':
      if (block.mark === 'box') return [boxToTick(block, address, pictureAt(block.picture))];
      if (block.mark === 'bullet') return [paragraph(block, address, { bullet: { level: 0 } })];
      return [paragraph(block, address, { numbering: { reference: numbers, level: 0, instance: list } })];
    case 'table':
      return [tableOf(block, address), new Paragraph({})];
    case 'write-in':
      return [
        ...(block.label
          ? [
              new Paragraph({
                keepNext: true,
                spacing: { before: 160 },
                children: [new TextRun({ text: block.label, bold: true })],
              }),
            ]
          : []),
        ...Array.from({ length: block.lines }, lineToWriteOn),
      ];
  }
}

const footer = (foot: readonly string[]): Footer =>
  new Footer({
    children: [
      ...foot.map((text) => new Paragraph({ children: [new TextRun({ text, size: footSize })] })),
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ size: footSize, children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

/** The file. The same blocks and details give the same bytes. */
export async function makeDocx(blocks: readonly Block[], details: DocxDetails): Promise<Uint8Array> {
  const { title, about, foot, address, mark, date } = details;
  let list = 0;
  const body = blocks.flatMap((block) => {
    if (block.kind === 'item' && block.mark === 'number' && block.number === 1) list += 1;
    return partsOf(block, list, details);
  });
  const file = new Document({
    title,
    description: about.join(' '),
    creator: 'Help at Hand',
    lastModifiedBy: 'Help at Hand',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: bodySize, language: { value: 'en-GB' } } },
        heading1: { run: { size: 48, bold: true, color: '000000' } },
        heading2: { run: { size: 32, bold: true, color: '000000' } },
        heading3: { run: { size: 28, bold: true, color: '000000' } },
        hyperlink: { run: { color: '1A2E8A', underline: { type: UnderlineType.SINGLE } } },
      },
    },
    numbering: {
      config: [
        {
          reference: numbers,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              style: { paragraph: { indent: { left: 425, hanging: 425 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 900, bottom: 1300, left: 1000, right: 1000 } },
        },
        footers: { default: footer(foot) },
        children: [
          new Paragraph({ children: [imageOf(mark, 56)] }),
          paragraph(plainWords(title), address, { heading: HeadingLevel.HEADING_1 }),
          ...about.map((text) => paragraph(plainWords(text), address)),
          ...body,
        ],
      },
    ],
  });
  return sameBytes(await Packer.toBuffer(file), date);
}
