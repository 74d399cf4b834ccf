/**
 * Shortens the numbers of drawings. Chromium writes each corner of a picture with 9 digits; a file full of
 * pictures is a third smaller with 2 after the point, and a hundredth of a point is finer than any printer.
 */
import type { ContentHolder } from '../content-holder.ts';
import type { Edit } from './edits.ts';

/** The instructions that draw a path. Numbers of text and of places (`cm`, `Tm`) may be scaled up, so they stay. */
const DRAWS_PATH = new Set(['m', 'l', 'c', 'v', 'y', 're']);

const shorten = (operand: string): string => String(Number(Number(operand).toFixed(2)));

/** One edit for each instruction that becomes shorter. */
export function shortNumbers({ operations }: ContentHolder): Edit[] {
  return operations.flatMap(({ operator, operands, start, end }) => {
    if (!DRAWS_PATH.has(operator)) return [];
    const text = [...operands.map(shorten), operator].join(' ');
    return text.length < end - start ? [{ from: start, to: end, text }] : [];
  });
}
