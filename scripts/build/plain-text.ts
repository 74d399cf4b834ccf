/** The plain-text twin of a page: its words in their order, for a reader, a device or a system that takes nothing else. */
import { type Block, blocksOf } from './blocks.ts';

const room = '____________________';
const underline: Readonly<Record<number, string>> = { 1: '=', 2: '-' };

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading': {
      const { level, text } = block;
      const line = underline[level]?.repeat(text.length);
      return line ? [text, line] : [text];
    }
    case 'text':
      return [block.text];
    case 'picture':
      return [];
    case 'item': {
      const mark = { bullet: '-', number: `${block.number}.`, box: '[ ]' }[block.mark];
      return [`${mark} ${block.text}`];
    }
    case 'table':
      return block.rows.flatMap((row, index) => [
        ...(index > 0 ? [''] : []),
        ...row.map(({ text }, column) => [block.head[column], text].filter(Boolean).join(': ')),
      ]);
    case 'write-in':
      return [...(block.label ? [block.label] : []), ...Array.from({ length: block.lines }, () => room)];
  }
}

/** Whether a block stands close under the one before it, with no empty line between. */
const isClose = (block: Block): boolean =>
  (block.kind === 'text' && block.within) || (block.kind === 'item' && block.tight);

/** The words of a built page, as UTF-8 text with Windows line ends, which every editor shows. Throws when there is no `main`. */
export function plainText(html: string): string {
  const lines = blocksOf(html).flatMap((block, index) => [
    ...(index > 0 && !isClose(block) ? [''] : []),
    ...linesOf(block),
  ]);
  return `${lines.join('\r\n')}\r\n`;
}
