/** Tables: their borders, and the head that is painted again on every page. */
import type { ContentHolder } from '../content-holder.ts';
import { type PlacedRun, runsByContent } from '../reading-order.ts';
import { contentKey, type ContentKid, contentWithin, elementsOf, elementsWithin, isContent } from '../structure.ts';
import type { Structure, StructureElement } from '../structure.ts';

/** These hold rows and items only. What is painted for them directly is their border or background. */
const HOLDS_NO_CONTENT = new Set(['L', 'TBody', 'TFoot', 'THead', 'TR', 'Table']);

type Runs = ReadonlyMap<string, PlacedRun[]>;

const textOf = ({ holder, mcid }: ContentKid, runs: Runs): string =>
  (runs.get(contentKey(holder, mcid)) ?? []).map(({ run }) => run.text).join('');

/** Takes borders out of the structure tree. Text is left where it is, for the check to find. Returns how many. */
export function releaseBorders(structure: Structure, holders: ContentHolder[]): number {
  const runs = runsByContent(holders);
  let count = 0;
  for (const element of elementsOf(structure)) {
    if (!HOLDS_NO_CONTENT.has(element.type)) continue;
    const kept = element.kids.filter((kid) => !isContent(kid) || textOf(kid, runs).trim() !== '');
    count += element.kids.length - kept.length;
    element.kids = kept;
  }
  return count;
}

/**
 * The content of a cell that repeats on a later page what it says on the first. A cell that is cut by the end
 * of a page goes on with other words, and is not meant.
 */
function repeatedContent(cell: StructureElement, runs: Runs, pageOf: (kid: ContentKid) => number): Set<ContentKid> {
  const byPage = Map.groupBy(contentWithin(cell), pageOf);
  const [first = [], ...later] = byPage.values();
  const wordsOn = (kids: ContentKid[]): string =>
    kids
      .map((kid) => textOf(kid, runs))
      .join('')
      .trim();
  const words = wordsOn(first);
  return new Set(words === '' ? [] : later.filter((kids) => wordsOn(kids) === words).flat());
}

/** Takes repeated table heads out of the structure tree, so that they are read once. Returns how many cells had one. */
export function releaseRepeatedHeads(structure: Structure, holders: ContentHolder[]): number {
  const runs = runsByContent(holders);
  const pages = new Map(holders.map(({ ref, pageNumber }) => [ref.toString(), pageNumber]));
  const pageOf = ({ holder }: ContentKid): number => pages.get(holder.toString()) ?? 0;
  let count = 0;
  for (const cell of elementsOf(structure)) {
    if (cell.type !== 'TH' && cell.type !== 'TD') continue;
    const repeated = repeatedContent(cell, runs, pageOf);
    if (repeated.size === 0) continue;
    for (const element of elementsWithin(cell)) {
      element.kids = element.kids.filter((kid) => !isContent(kid) || !repeated.has(kid));
    }
    count += 1;
  }
  return count;
}
