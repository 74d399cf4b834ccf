/** What the glyphs of a PDF font read as, from its ToUnicode map. ISO 32000-1, 9.10.3. */
import type { PDFDict } from '@cantoo/pdf-lib';
import { streamAt, streamBytes } from './pdf-values.ts';

export interface FontText {
  /** How many bytes of a string make one glyph. */
  codeBytes: number;
  textOf: ReadonlyMap<number, string>;
  /** The code of the space, where the font has one. */
  spaceCode: number | undefined;
}

const HEX = '<([0-9A-Fa-f\\s]*)>';
const PAIR = new RegExp(`${HEX}\\s*${HEX}`, 'g');
const RANGE = new RegExp(`${HEX}\\s*${HEX}\\s*(?:${HEX}|\\[([^\\]]*)\\])`, 'g');

const digits = (hex: string): string => hex.replace(/\s/g, '');
const code = (hex: string): number => Number.parseInt(digits(hex), 16);

/** UTF-16 in hexadecimal, as text. */
function utf16(hex: string): string {
  const units = digits(hex).match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

/** The parts of the map between `begin…` and `end…` of one kind. */
const sections = (map: string, kind: string): string[] =>
  [...map.matchAll(new RegExp(`begin${kind}([\\s\\S]*?)end${kind}`, 'g'))].map(([, section = '']) => section);

/** The text of the glyph that is `offset` glyphs after the first of a range: the last character moves on. */
function nextInRange(first: string, offset: number): string {
  const last = first.charCodeAt(first.length - 1);
  return first.slice(0, -1) + String.fromCharCode(last + offset);
}

function readRange([, from = '', to = '', first, list]: RegExpMatchArray, textOf: Map<number, string>): void {
  const listed = list?.match(new RegExp(HEX, 'g'));
  for (let glyph = code(from), offset = 0; glyph <= code(to); glyph += 1, offset += 1) {
    const text = listed ? utf16((listed[offset] ?? '').slice(1, -1)) : nextInRange(utf16(first ?? ''), offset);
    textOf.set(glyph, text);
  }
}

/** Reads a ToUnicode map. */
export function parseToUnicode(map: string): FontText {
  const textOf = new Map<number, string>();
  for (const section of sections(map, 'bfchar')) {
    for (const [, glyph = '', text = ''] of section.matchAll(PAIR)) textOf.set(code(glyph), utf16(text));
  }
  for (const section of sections(map, 'bfrange')) {
    for (const range of section.matchAll(RANGE)) readRange(range, textOf);
  }
  const firstCode = new RegExp(HEX).exec(sections(map, 'codespacerange')[0] ?? '')?.[1];
  const spaceCode = [...textOf].find(([, text]) => text === ' ')?.[0];
  return { codeBytes: firstCode ? digits(firstCode).length / 2 : 2, textOf, spaceCode };
}

/** The glyphs of a font; undefined when it has no ToUnicode map. */
export function readFontText(font: PDFDict): FontText | undefined {
  const stream = streamAt(font, 'ToUnicode');
  return stream && parseToUnicode(Buffer.from(streamBytes(stream)).toString('latin1'));
}

/** What a painted string reads as. */
export function decodeGlyphs(bytes: Uint8Array, font: FontText): string {
  let text = '';
  for (let at = 0; at + font.codeBytes <= bytes.length; at += font.codeBytes) {
    let glyph = 0;
    for (const byte of bytes.subarray(at, at + font.codeBytes)) glyph = glyph * 256 + byte;
    text += font.textOf.get(glyph) ?? '';
  }
  return text;
}

/** The space of a font as a string operand. */
export const spaceOperand = ({ codeBytes, spaceCode = 0 }: FontText): string =>
  `<${spaceCode.toString(16).padStart(codeBytes * 2, '0')}>`;
