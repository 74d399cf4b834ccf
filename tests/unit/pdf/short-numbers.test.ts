import { expect, it } from 'vitest';
import type { ContentHolder } from '../../../scripts/pdf/content-holder.ts';
import { readOperations } from '../../../scripts/pdf/content-stream.ts';
import { applyEdits } from '../../../scripts/pdf/fix/edits.ts';
import { shortNumbers } from '../../../scripts/pdf/fix/short-numbers.ts';

/** What becomes of a content stream. */
function shortened(stream: string): string {
  const source = Buffer.from(stream, 'latin1');
  const edits = shortNumbers({ operations: readOperations(source) } as ContentHolder);
  return Buffer.from(applyEdits(source, edits)).toString('latin1');
}

it('shortens the corners of drawings to a hundredth of a point', () => {
  expect(shortened('17.31373 12.2154236 m\n-0.0001 17.4 12.6491318 17.400002 13.1 13 c\nh f')).toBe(
    '17.31 12.22 m\n0 17.4 12.65 17.4 13.1 13 c\nh f',
  );
});

it('leaves text, places, colours and short numbers as they are', () => {
  const stream = '.23999999 0 0 -.23999999 0 841.91998 cm\nBT 1 0 0 -1 10.123456 20.654321 Tm (1.23456) Tj ET\n1 2 l';
  expect(shortened(stream)).toBe(stream);
});
