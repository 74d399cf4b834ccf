/** Blocks of text as an editable file (DOCX) with headings, lists, table heads, boxes to tick and lines to write on. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TextRun,
  UnderlineType,
} from 'docx';
import { type Block, plainWords } from '../blocks.ts';
import type { PictureInFile } from '../pictures.ts';
import { boxToTick, imageOf, lineToWriteOn, paragraph } from './pieces.ts';
import { sameBytes } from './same-bytes.ts';
import { tableOf } from './table.ts';

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
const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];
const levelOf = (level: number) => headings[level - 1] ?? HeadingLevel.HEADING_4;

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
