/** Pictures: `<figure>` becomes a figure of its own around the picture, and that outer one has no text alternative. */
import { textAt } from '../pdf-values.ts';
import { elementsOf, isElement, isInline, type Structure, type StructureElement } from '../structure.ts';

const MAY_HOLD_CAPTION = new Set(['Figure', 'Formula', 'L', 'TOC', 'Table']);

const hasText = ({ dict }: StructureElement): boolean => Boolean(textAt(dict, 'Alt') ?? textAt(dict, 'ActualText'));

/** Turns figures that only hold other elements into plain groups. Returns how many. */
export function unwrapFigures(structure: Structure): number {
  const wrappers = [...elementsOf(structure)].filter(
    (element) => element.type === 'Figure' && !hasText(element) && element.kids.some(isElement),
  );
  for (const wrapper of wrappers) wrapper.type = 'Div';
  return wrappers.length;
}

/** Turns captions into paragraphs where a group may not have one. Returns how many. */
export function releaseCaptions(structure: Structure): number {
  const loose = [...elementsOf(structure)].filter(
    ({ type, parent }) => type === 'Caption' && !(parent && MAY_HOLD_CAPTION.has(parent.type)),
  );
  for (const caption of loose) {
    const holdsBlocks = caption.kids.some((kid) => isElement(kid) && !isInline(kid));
    caption.type = holdsBlocks ? 'Div' : 'P';
  }
  return loose.length;
}

/** How many pictures have no text alternative. An empty `alt` makes no figure at all, so these were forgotten. */
export function countPicturesWithoutText(structure: Structure): number {
  return [...elementsOf(structure)].filter((element) => element.type === 'Figure' && !hasText(element)).length;
}
