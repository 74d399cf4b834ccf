/** Blocks of text as an editable file (DOCX) with headings, lists, table heads, boxes to tick and lines to write on. */
import {
  AlignmentType,
  BorderStyle,
  CheckBox,
  Document,
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
  WidthType,
} from 'docx';
import { tickCell, type Block } from '../blocks.ts';
import { sameBytes } from './same-bytes.ts';

export interface DocxDetails {
  title: string;
  /** One sentence that says what the file is and where the whole page is. */
  about: string;
  /** Stands at the foot of every page. */
  foot: string;
  /** The mark as PNG, and what it shows. */
  mark: PictureInFile;
  date: Date;
  /** The pictures that the blocks name, by their address. */
  pictures?: ReadonlyMap<string, PictureInFile>;
}

export interface PictureInFile {
  png: Uint8Array;
  alt: string;
}

/** In half points: 12 point. */
const bodySize = 24;
const numbers = 'numbers';
const line = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } as const;
const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];
const levelOf = (level: number) => headings[level - 1] ?? HeadingLevel.HEADING_4;

const paragraph = (text: string, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing: { after: 120 }, ...more, children: [new TextRun(text)] });

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
const boxToTick = (text: string, picture?: PictureInFile): Paragraph =>
  new Paragraph({
    spacing: { after: 120 },
    indent: { left: 425, hanging: 425 },
    children: [box(text), ...(picture ? [new TextRun(' '), imageOf(picture, 40)] : []), new TextRun(` ${text}`)],
  });

/** An empty paragraph on a line: there is room for a pen, and a place for the cursor. */
const lineToWriteOn = (): Paragraph =>
  new Paragraph({
    spacing: { before: 280, after: 60 },
    // Lines under each other share one border, so the one between them is asked for too.
    border: { bottom: line, between: line },
    children: [],
  });

/** Twentieths of a point between the margins of the page. */
const textWidth = 9906;

/** A table to tick: its first column takes what the narrow ones leave. Undefined where the words decide. */
function widthsOf({ head, rows: [row = []] }: Extract<Block, { kind: 'table' }>): number[] | undefined {
  if (!row.includes(tickCell)) return undefined;
  const narrow = row.map((text) => (text === tickCell ? 900 : 1400)).slice(1);
  return [textWidth - narrow.reduce((sum, width) => sum + width, 0), ...narrow].slice(0, head.length);
}

function tableOf(block: Extract<Block, { kind: 'table' }>): Table {
  const { head, rows } = block;
  const widths = widthsOf(block);
  const row = (cells: string[], tableHeader: boolean): TableRow =>
    new TableRow({
      ...(tableHeader ? { tableHeader } : {}),
      cantSplit: true,
      children: cells.map(
        (text, column) =>
          new TableCell({
            ...(widths ? { width: { size: widths[column] ?? 0, type: WidthType.DXA } } : {}),
            margins: { top: 80, bottom: 80, left: 100, right: 100 },
            children: [
              new Paragraph({
                children:
                  text === tickCell
                    ? [box(`${head[column] ?? ''}: ${cells[0] ?? ''}`)]
                    : [new TextRun({ text, bold: tableHeader })],
              }),
            ],
          }),
      ),
    });
  return new Table({
    ...(widths ? { columnWidths: widths } : {}),
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** What a block becomes. `list` tells one numbered list from the next, so that each begins at 1. */
function partsOf(block: Block, list: number, pictures: DocxDetails['pictures']): (Paragraph | Table)[] {
  const pictureAt = (address = ''): PictureInFile | undefined => pictures?.get(address);
  switch (block.kind) {
    case 'picture': {
      const picture = pictureAt(block.address);
      return picture ? [new Paragraph({ keepNext: true, children: [imageOf(picture, 64)] })] : [];
    }
    case 'heading':
      return [
        paragraph(block.text, { heading: levelOf(block.level), keepNext: true, spacing: { before: 240, after: 120 } }),
      ];
    case 'text':
      return [paragraph(block.text)];
    case 'item':
      if (block.mark === 'box') return [boxToTick(block.text, pictureAt(block.picture))];
      if (block.mark === 'bullet') return [paragraph(block.text, { bullet: { level: 0 } })];
      return [paragraph(block.text, { numbering: { reference: numbers, level: 0, instance: list } })];
    case 'table':
      return [tableOf(block), paragraph('')];
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

const footer = (foot: string): Footer =>
  new Footer({
    children: [
      new Paragraph({ children: [new TextRun(foot)] }),
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

/** The file. The same blocks and details give the same bytes. */
export async function makeDocx(blocks: readonly Block[], details: DocxDetails): Promise<Uint8Array> {
  const { title, about, foot, mark, date, pictures } = details;
  let list = 0;
  const body = blocks.flatMap((block) => {
    if (block.kind === 'item' && block.mark === 'number' && block.number === 1) list += 1;
    return partsOf(block, list, pictures);
  });
  const file = new Document({
    title,
    description: about,
    creator: 'Help at Hand',
    lastModifiedBy: 'Help at Hand',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: bodySize, language: { value: 'en-GB' } } },
        heading1: { run: { size: 48, bold: true, color: '000000' } },
        heading2: { run: { size: 32, bold: true, color: '000000' } },
        heading3: { run: { size: 28, bold: true, color: '000000' } },
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
          page: { size: { width: 11906, height: 16838 }, margin: { top: 900, bottom: 900, left: 1000, right: 1000 } },
        },
        footers: { default: footer(foot) },
        children: [
          new Paragraph({ children: [imageOf(mark, 56)] }),
          paragraph(title, { heading: HeadingLevel.HEADING_1 }),
          paragraph(about),
          ...body,
        ],
      },
    ],
  });
  return sameBytes(await Packer.toBuffer(file), date);
}
