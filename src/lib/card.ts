/** The card that people see when somebody shares a page: the mark, the name, what the site is for, the free number, a scene. */
import type { Font } from 'opentype.js';
import { markFile } from './mark.ts';
import { textPath, textWidth, wrapText } from './text-paths.ts';

export const cardSize = { width: 1200, height: 630 };

export interface Card {
  name: string;
  tagline: string;
  /** What stands before the number, such as "Call free". */
  call: string;
  number: string;
  /** An SVG drawing with a viewBox. */
  scene: string;
  fonts: {
    text: Font;
    /** For the number: its zero is not slashed. */
    number: Font;
  };
}

const paper = '#fffaf1';
const ink = '#1f1a3d';
const sun = '#ffd668';
/** The edge at the left, the top of the band with the number, and how wide the words may be. */
const left = 72;
const band = 514;
const words = 500;

/** Puts one SVG into another at a place and a size. */
function inset(svg: string, x: number, y: number, width: number, height: number): string {
  return svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${height}" `);
}

/** The card as SVG, its words as outlines, so that it looks the same on every machine. */
export function cardDrawing({ name, tagline, call, number, scene, fonts }: Card): string {
  const heading = { font: fonts.text, size: 46, fill: ink };
  const lead = { font: fonts.text, size: 47, fill: ink };
  const small = { font: fonts.text, size: 40, fill: '#ffffff' };
  const large = { font: fonts.number, size: 58, fill: sun };
  const lines = wrapText(tagline, lead, words);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cardSize.width} ${cardSize.height}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    inset(markFile('mark'), left - 8, 52, 92, 92),
    textPath(name, heading, left + 98, 116),
    ...lines.map((line, index) => textPath(line, lead, left, 232 + index * 62)),
    inset(scene, 596, 44, 576, 470),
    `<path fill="${ink}" d="M0 ${band}h${cardSize.width}v${cardSize.height - band}H0z"/>`,
    textPath(call, small, left, band + 76),
    textPath(number, large, left + textWidth(`${call} `, small), band + 78),
    '</svg>',
  ].join('');
}
