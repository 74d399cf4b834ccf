/** The parts of a pack that people fill in or plan with: checklists, the card of people, sheets to write on, the table of dates. */
import type { Block } from '../blocks.ts';

const isFilledIn = (block: Block): boolean =>
  block.kind === 'write-in' || block.kind === 'table' || (block.kind === 'item' && block.mark === 'box');

/** The sections of the second level that hold something to fill in, each whole, so that nothing loses what explains it. */
export function partsToFillIn(blocks: readonly Block[]): Block[] {
  const sections: Block[][] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) sections.push([]);
    sections.at(-1)?.push(block);
  }
  return sections.filter((section) => section.some(isFilledIn)).flat();
}
