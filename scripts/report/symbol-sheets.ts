/** Contact sheets of drawings: where each stands, its number, and the key to the numbers. Pure. */
import { createHash } from 'node:crypto';

/** A drawing of the project with its one meaning. `svg` is the text of its file. */
export type Drawing = { id: string; meaning: string; svg: string };

export type NumberedDrawing = Drawing & { number: number };

const columns = 8;
const rows = 6;
const gap = 24;
const label = 18;

/**
 * Gives each drawing its number, from 1. The order says nothing about the meaning: on a sheet in order of the alphabet
 * the neighbours of a picture would give it away. The same ids give the same order.
 */
export function numbered(drawings: readonly Drawing[]): NumberedDrawing[] {
  const place = ({ id }: Drawing): string => createHash('sha256').update(id).digest('hex');
  return drawings
    .toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
    .map((drawing, at) => ({ ...drawing, number: at + 1 }));
}

/** The sheets as SVG text, up to 48 drawings on each. `size` is the width and height of a drawing in pixels. */
export function sheets(drawings: readonly NumberedDrawing[], size: number): string[] {
  const onOne = columns * rows;
  return Array.from({ length: Math.ceil(drawings.length / onOne) }, (_, at) =>
    sheet(drawings.slice(at * onOne, (at + 1) * onOne), size),
  );
}

function sheet(drawings: readonly NumberedDrawing[], size: number): string {
  const cell = { width: size + gap, height: size + gap + label };
  const width = columns * cell.width;
  const height = Math.ceil(drawings.length / columns) * cell.height;
  const cells = drawings.map(({ number, svg }, at) => {
    const [x, y] = [(at % columns) * cell.width, Math.floor(at / columns) * cell.height];
    const name = `<text x="${x + cell.width / 2}" y="${y + label}" font-family="sans-serif" font-size="14" text-anchor="middle">${number}</text>`;
    return (
      name +
      svg
        .trim()
        .replace('<svg ', `<svg x="${x + gap / 2}" y="${y + label + gap / 4}" width="${size}" height="${size}" `)
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${cells.join('')}</svg>`;
}

/** What the numbers stand for: number, id and meaning, with tabs between them. */
export const key = (drawings: readonly NumberedDrawing[]): string =>
  drawings.map(({ number, id, meaning }) => `${number}\t${id}\t${meaning}\n`).join('');

/** The middle size in bytes. Without drawings it is 0. */
export function medianSize(drawings: readonly Drawing[]): number {
  const sizes = drawings.map(({ svg }) => Buffer.byteLength(svg)).sort((a, b) => a - b);
  const middle = Math.floor(sizes.length / 2);
  const [below, above] = [sizes[Math.ceil(sizes.length / 2) - 1] ?? 0, sizes[middle] ?? 0];
  return (below + above) / 2;
}
