/** Lists: Chromium puts the words of an item straight into it, where PDF/UA wants them in a list body. */
import { type PDFContext } from '@cantoo/pdf-lib';
import { elementsOf, isElement, type Structure, type StructureElement, type StructureKid } from '../structure.ts';

const isOfType = (kid: StructureKid, type: string): boolean => isElement(kid) && kid.type === type;

function wrapBody(item: StructureElement, context: PDFContext): void {
  const labels = item.kids.filter((kid) => isOfType(kid, 'Lbl'));
  const dict = context.obj({ Type: 'StructElem' });
  const body: StructureElement = {
    kind: 'element',
    ref: context.register(dict),
    dict,
    type: 'LBody',
    parent: item,
    page: item.page,
    kids: item.kids.filter((kid) => !isOfType(kid, 'Lbl')),
  };
  for (const kid of body.kids) if (isElement(kid)) kid.parent = body;
  item.kids = [...labels, body];
}

/** Gives every list item that has words a list body. Returns how many got one. */
export function addListBodies(structure: Structure): number {
  const bare = [...elementsOf(structure)].filter(({ type, kids }) => {
    return type === 'LI' && kids.some((kid) => !isOfType(kid, 'Lbl') && !isOfType(kid, 'LBody'));
  });
  for (const item of bare) wrapBody(item, structure.root.context);
  return bare.length;
}
