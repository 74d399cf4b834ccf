/** The cards to share: the mark, the name, what the site is for, a scene and the free number, in three shapes. */
import type { Font } from 'opentype.js';
import { markFile } from './mark.ts';
import { textPath, textWidth, wrapText } from './text-paths.ts';

interface Shape {
  width: number;
  height: number;
  /** The edge at the left. */
  left: number;
  mark: { y: number; size: number };
  /** The size of the name, and of what the site is for, with where its first line stands and how wide it may be. */
  name: number;
  tagline: { y: number; size: number; width: number };
  scene: { x: number; y: number; width: number; height: number };
  /** Where the dark band with the number starts, and the sizes in it. */
  band: { y: number; call: number; number: number };
}

/** The shape of a page that is shared, of a post, and of a story on a phone. */
export const shapes = {
  wide: {
    ...{ width: 1200, height: 630, left: 72, mark: { y: 52, size: 92 }, name: 46 },
    tagline: { y: 232, size: 47, width: 500 },
    scene: { x: 596, y: 44, width: 576, height: 470 },
    band: { y: 514, call: 40, number: 58 },
  },
  square: {
    ...{ width: 1080, height: 1080, left: 72, mark: { y: 56, size: 104 }, name: 54 },
    tagline: { y: 236, size: 52, width: 936 },
    scene: { x: 90, y: 380, width: 900, height: 520 },
    band: { y: 920, call: 48, number: 72 },
  },
  tall: {
    ...{ width: 1080, height: 1920, left: 84, mark: { y: 230, size: 128 }, name: 64 },
    tagline: { y: 480, size: 70, width: 912 },
    scene: { x: 60, y: 780, width: 960, height: 640 },
    band: { y: 1460, call: 52, number: 84 },
  },
} as const satisfies Record<string, Shape>;

/** The card that a shared page shows. */
export const cardSize = shapes.wide;

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

/** Puts one SVG into another at a place and a size. */
function inset(svg: string, x: number, y: number, width: number, height: number): string {
  return svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${height}" `);
}

/** A card as SVG, its words as outlines, so that it looks the same on every machine. */
export function cardDrawing({ name, tagline, call, number, scene, fonts }: Card, shape: Shape): string {
  const { width, height, left, mark, band } = shape;
  const heading = { font: fonts.text, size: shape.name, fill: ink };
  const lead = { font: fonts.text, size: shape.tagline.size, fill: ink };
  const small = { font: fonts.text, size: band.call, fill: '#ffffff' };
  const large = { font: fonts.number, size: band.number, fill: sun };
  const lines = wrapText(tagline, lead, shape.tagline.width);
  const step = Math.round(shape.tagline.size * 1.32);
  const place = shape.scene;
  const base = band.y + Math.round(band.number * 1.345);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    inset(markFile('mark'), left - 8, mark.y, mark.size, mark.size),
    textPath(name, heading, left + mark.size + 6, mark.y + Math.round(mark.size * 0.7)),
    ...lines.map((line, index) => textPath(line, lead, left, shape.tagline.y + index * step)),
    inset(scene, place.x, place.y, place.width, place.height),
    `<path fill="${ink}" d="M0 ${band.y}h${width}v${height - band.y}H0z"/>`,
    textPath(call, small, left, base - 2),
    textPath(number, large, left + textWidth(`${call} `, small), base),
    '</svg>',
  ].join('');
}
