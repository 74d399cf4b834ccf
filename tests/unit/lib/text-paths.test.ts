import opentype, { type Font } from 'opentype.js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textPath, textWidth, wrapText } from '../../../src/lib/text-paths.ts';

const bytes = readFileSync('node_modules/@fontsource/lexend/files/lexend-latin-600-normal.woff');
const font: Font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
const style = { font, size: 40, fill: '#000' };

describe('text as outlines', () => {
  test('has no number that is not one, wherever it starts', () => {
    for (let x = 0; x < 100; x += 0.48)
      expect(textPath('0800 528 0731', { ...style, size: 58 }, x, 592)).not.toMatch(/NaN/);
  });

  test('is one path in the colour that was asked for', () => {
    expect(textPath('a', style, 0, 40)).toMatch(/^<path fill="#000" d="M[\d MLQCZ.-]+"\/>$/);
  });

  test('breaks between words, and no line is wider than asked', () => {
    const lines = wrapText('Your rights when you are in care', style, 300);
    expect(lines.join(' ')).toBe('Your rights when you are in care');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => textWidth(line, style) <= 300)).toBe(true);
  });

  test('leaves a word that is too wide whole, on a line of its own', () => {
    expect(wrapText('an extraordinarily long', style, 100)).toEqual(['an', 'extraordinarily', 'long']);
  });
});
