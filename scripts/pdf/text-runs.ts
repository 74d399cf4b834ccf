/** Follows a content stream and tells which text it paints where, one run for each stretch of a line in one font. */
import type { Operation } from './content-stream.ts';
import { decodeGlyphs, type FontText } from './font-text.ts';
import { type MarkProperties, markProperties, shownStrings } from './operands.ts';

export interface TextRun {
  /** The marked content that the text belongs to; undefined when it is not tagged. */
  mcid: number | undefined;
  text: string;
  /** The font as the stream names it, such as `/F4`, and the size that was set with it. */
  font: string;
  fontSize: number;
  /** Where the text begins, which way the line runs, and how big a letter is there. */
  x: number;
  y: number;
  direction: readonly [number, number];
  height: number;
  /** The position in the stream after the text, where the font is still set. */
  end: number;
}

/** How far two letters may be off one line, in letter heights, before they count as two runs. */
const SAME_LINE = 0.05;

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
];

const numbers = ({ operands }: Operation): number[] => operands.map(Number);

function matrixOf(operation: Operation): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(operation);
  return [a, b, c, d, e, f];
}

type Place = Pick<TextRun, 'x' | 'y' | 'direction' | 'height'>;

/** How far a place lies above or below the line that another run stands on, in letter heights. */
export function distanceFromLine(from: Place, { x, y, height }: Place): number {
  const [dx, dy] = from.direction;
  const across = (x - from.x) * -dy + (y - from.y) * dx;
  return Math.abs(across) / Math.max(from.height, height, Number.EPSILON);
}

interface OpenMark extends MarkProperties {
  /** True once the ActualText has been taken in place of the first glyph. */
  isRead: boolean;
}

/** The state of the graphics and text machine, as far as it matters to where text stands. */
class TextReader {
  readonly runs: TextRun[] = [];
  #fonts: (name: string) => FontText | undefined;
  #graphics: Matrix = IDENTITY;
  #saved: Matrix[] = [];
  #line: Matrix = IDENTITY;
  #leading = 0;
  #font = '';
  #fontSize = 0;
  #marks: OpenMark[] = [];
  #current: TextRun | undefined;

  constructor(fonts: (name: string) => FontText | undefined) {
    this.#fonts = fonts;
  }

  read(operation: Operation): void {
    const [first = 0, second = 0] = numbers(operation);
    switch (operation.operator) {
      case 'q':
        this.#saved.push(this.#graphics);
        break;
      case 'Q':
        this.#graphics = this.#saved.pop() ?? IDENTITY;
        break;
      case 'cm':
        this.#graphics = multiply(matrixOf(operation), this.#graphics);
        break;
      case 'BT':
        this.#line = IDENTITY;
        break;
      case 'ET':
        this.#current = undefined;
        break;
      case 'Tm':
        this.#line = matrixOf(operation);
        break;
      case 'Td':
        this.#moveLine(first, second);
        break;
      case 'TD':
        this.#leading = -second;
        this.#moveLine(first, second);
        break;
      case 'T*':
        this.#moveLine(0, -this.#leading);
        break;
      case 'TL':
        this.#leading = first;
        break;
      case 'Tf':
        this.#font = operation.operands[0] ?? '';
        this.#fontSize = second;
        break;
      case "'":
      case '"':
        this.#moveLine(0, -this.#leading);
        this.#show(operation);
        break;
      case 'Tj':
      case 'TJ':
        this.#show(operation);
        break;
      case 'BDC':
      case 'BMC':
        this.#marks.push({ ...markProperties(operation), isRead: false });
        break;
      case 'EMC':
        this.#closeMark(operation);
        break;
    }
  }

  #moveLine(x: number, y: number): void {
    this.#line = multiply([1, 0, 0, 1, x, y], this.#line);
  }

  #show(operation: Operation): void {
    const font = this.#fonts(this.#font);
    const painted = font
      ? shownStrings(operation)
          .map((bytes) => decodeGlyphs(bytes, font))
          .join('')
      : '';
    const replaced = this.#marks.find(({ actualText }) => actualText !== undefined);
    const text = replaced ? (replaced.isRead ? '' : (replaced.actualText ?? '')) : painted;
    if (replaced) replaced.isRead = true;
    const mcid = this.#marks.findLast((mark) => mark.mcid !== undefined)?.mcid;
    const place = this.#place();
    if (this.#current && this.#continues(this.#current, mcid, place)) {
      this.#current.text += text;
      this.#current.end = operation.end;
    } else {
      this.#current = { mcid, text, font: this.#font, fontSize: this.#fontSize, ...place, end: operation.end };
      this.runs.push(this.#current);
    }
  }

  #continues(run: TextRun, mcid: number | undefined, place: Place): boolean {
    const sameFont = run.font === this.#font && run.fontSize === this.#fontSize;
    return sameFont && run.mcid === mcid && distanceFromLine(run, place) < SAME_LINE;
  }

  #place(): Place {
    const [a, b, c, d, x, y] = multiply(this.#line, this.#graphics);
    const length = Math.hypot(a, b) || 1;
    return { x, y, direction: [a / length, b / length], height: this.#fontSize * Math.hypot(c, d) };
  }

  /** Text that follows a run must not come inside its ActualText, so the run ends after the mark. */
  #closeMark({ end }: Operation): void {
    const mark = this.#marks.pop();
    if (mark?.mcid !== undefined) this.#current = undefined;
    if (mark?.isRead && this.#current) this.#current.end = end;
  }
}

/** All text that the operations paint, in the order in which they paint it. */
export function readTextRuns(operations: Operation[], fonts: (name: string) => FontText | undefined): TextRun[] {
  const reader = new TextReader(fonts);
  for (const operation of operations) reader.read(operation);
  return reader.runs;
}
