/** Splits a PDF content stream (the drawing instructions of a page) into operations. ISO 32000-1, 7.2 and 7.8. */

/** One instruction with its operands, as written, and where it stands in the stream. */
export interface Operation {
  operator: string;
  operands: string[];
  start: number;
  end: number;
}

const WHITE_SPACE = new Set(['\0', '\t', '\n', '\f', '\r', ' ']);
const DELIMITERS = new Set(['(', ')', '<', '>', '[', ']', '{', '}', '/', '%']);

/** How much after a possible end of an inline image is looked at, to tell it from image data that reads the same. */
const IMAGE_LOOK_AHEAD = 12;

const isWhite = (character: string): boolean => WHITE_SPACE.has(character);
const isRegular = (character: string): boolean => character !== '' && !isWhite(character) && !DELIMITERS.has(character);

function skipComment(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/** The first position from `from` on that holds neither white space nor a comment. */
function skipGap(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '%') at = skipComment(text, at);
    else if (isWhite(character)) at += 1;
    else break;
  }
  return at;
}

/** The end of the string in round brackets at `from`. Brackets may be nested, or escaped with a backslash. */
function endOfLiteralString(text: string, from: number): number {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    at += 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** The end of an array or dictionary whose first object stands at `from`. */
function endOfGroup(text: string, from: number, closer: string): number {
  let at = skipGap(text, from);
  while (at < text.length && !text.startsWith(closer, at)) at = skipGap(text, endOfObject(text, at));
  return Math.min(at + closer.length, text.length);
}

/** The end of the object (or keyword) that begins at `from`. Always later than `from`, so that a damaged stream ends too. */
export function endOfObject(text: string, from: number): number {
  if (text.startsWith('<<', from)) return endOfGroup(text, from + 2, '>>');
  const first = text.charAt(from);
  if (first === '(') return endOfLiteralString(text, from);
  if (first === '[') return endOfGroup(text, from + 1, ']');
  if (first === '<') {
    const close = text.indexOf('>', from);
    return close < 0 ? text.length : close + 1;
  }
  let at = from + 1;
  if (first === '/' || isRegular(first)) while (isRegular(text.charAt(at))) at += 1;
  return at;
}

/** The objects inside an array or dictionary that is given as it is written. */
export function objectsInside(group: string): string[] {
  const bracket = group.startsWith('<<') ? 2 : 1;
  const inside = group.slice(bracket, -bracket);
  const objects: string[] = [];
  let at = skipGap(inside, 0);
  while (at < inside.length) {
    const end = endOfObject(inside, at);
    objects.push(inside.slice(at, end));
    at = skipGap(inside, end);
  }
  return objects;
}

/** Where the data of an inline image ends, after its EI. `from` is where ID ends. */
function endOfInlineImage(text: string, from: number): number {
  const marker = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;
  marker.lastIndex = from;
  for (let match = marker.exec(text); match; match = marker.exec(text)) {
    const after = text.slice(marker.lastIndex, marker.lastIndex + IMAGE_LOOK_AHEAD);
    // Instructions are plain text; image data that happens to hold " EI " goes on with other bytes.
    if (/^[\t\n\f\r\x20-\x7e]*$/.test(after)) return marker.lastIndex;
  }
  return text.length;
}

const isOperand = (token: string): boolean => /^[-+.\d/(<[]/.test(token) || /^(true|false|null)$/.test(token);

/** All operations in order. An inline image, from BI to EI, is one operation named BI. */
export function readOperations(source: Uint8Array): Operation[] {
  const text = Buffer.from(source.buffer, source.byteOffset, source.byteLength).toString('latin1');
  const operations: Operation[] = [];
  let operands: string[] = [];
  let start = -1;
  let inImage = false;
  let at = skipGap(text, 0);
  while (at < text.length) {
    if (start < 0) start = at;
    let end = endOfObject(text, at);
    const token = text.slice(at, end);
    if (isOperand(token)) {
      operands.push(token);
    } else if (token === 'BI') {
      inImage = true;
    } else {
      const endsImage = inImage && token === 'ID';
      if (endsImage) end = endOfInlineImage(text, end);
      operations.push({ operator: endsImage ? 'BI' : token, operands, start, end });
      operands = [];
      start = -1;
      inImage = false;
    }
    at = skipGap(text, end);
  }
  return operations;
}
