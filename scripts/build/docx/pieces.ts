/** What an editable file is put together from: text with links, pictures, boxes to tick, lines to write on. */
import { BorderStyle, CheckBox, ExternalHyperlink, type IParagraphOptions, ImageRun, Paragraph, TextRun } from 'docx';
import type { Words } from '../blocks.ts';
import type { PictureInFile } from '../pictures.ts';

const line = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } as const;

/** Words with their bold and their links. A link within the site gets the whole address. */
export const textOf = ({ runs }: Words, address: string, bold = false): (TextRun | ExternalHyperlink)[] =>
  runs.map(({ text, href, ...run }) => {
    const look = bold || run.bold ? { text, bold: true } : { text };
    if (href === undefined) return new TextRun(look);
    const link = new URL(href, address).href;
    return new ExternalHyperlink({ link, children: [new TextRun({ ...look, style: 'Hyperlink' })] });
  });

export const paragraph = (words: Words, address: string, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing: { after: 120 }, ...more, children: textOf(words, address) });

/** A picture of so many points. */
export const imageOf = ({ png, alt }: PictureInFile, side: number): ImageRun =>
  new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: side, height: side },
    altText: { name: alt, title: alt, description: alt },
  });

/** A box that can be pressed in an office program. Its name for a screen reader is the words beside it. */
export const box = (name: string): CheckBox =>
  new CheckBox({ checked: false, alias: name.slice(0, 60), checkedState: { value: '2612', font: 'MS Gothic' } });

/** A box and its words, with a picture between them where there is one. */
export const boxToTick = (words: Words, address: string, picture?: PictureInFile): Paragraph =>
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
export const lineToWriteOn = (): Paragraph =>
  new Paragraph({
    spacing: { before: 280, after: 60 },
    // Lines under each other share one border, so the one between them is asked for too.
    border: { bottom: line, between: line },
    children: [],
  });
