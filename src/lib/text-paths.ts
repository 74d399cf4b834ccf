/** Text as outlines, for pictures that are made without a browser and so without its fonts. */
import type { Font, PathCommand } from 'opentype.js';

export interface Text {
  font: Font;
  size: number;
  fill: string;
}

/** One line of text as a path; `x` and `y` are where its baseline starts. */
export function textPath(line: string, { font, size, fill }: Text, x: number, y: number): string {
  return `<path fill="${fill}" d="${font.getPath(line, x, y, size).commands.map(step).join('')}"/>`;
}

/** One step of an outline. The library's own `toPathData` writes NaN where a number is a hair above a whole one. */
function step(command: PathCommand): string {
  const points =
    command.type === 'Z'
      ? []
      : [
          ...('x1' in command ? [command.x1, command.y1] : []),
          ...('x2' in command ? [command.x2, command.y2] : []),
          command.x,
          command.y,
        ];
  return command.type + points.map((point) => Math.round(point * 10) / 10).join(' ');
}

/** How wide a line of text is. */
export const textWidth = (line: string, { font, size }: Pick<Text, 'font' | 'size'>): number =>
  font.getAdvanceWidth(line, size);

/** Breaks a text between words into lines of at most `width`. A word that is wider stands on a line of its own. */
export function wrapText(text: string, style: Pick<Text, 'font' | 'size'>, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && textWidth(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
