/** Writes a changed structure tree back into its document, with the parent tree that finds an element from its content. */
import { PDFArray, type PDFContext, type PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { asDict, numberAt } from '../pdf-values.ts';
import { elementsOf, type Structure, type StructureElement, type StructureKid } from '../structure.ts';

function arrayOf(context: PDFContext, members: PDFObject[]): PDFArray {
  const array = PDFArray.withContext(context);
  for (const member of members) array.push(member);
  return array;
}

function writtenKid(kid: StructureKid, { page, dict }: StructureElement): PDFObject {
  if (kid.kind === 'element') return kid.ref;
  if (kid.kind === 'object') return kid.source;
  const { holder, mcid, isInForm } = kid;
  if (holder === page) return PDFNumber.of(mcid);
  const place = isInForm ? { Stm: holder, ...(page ? { Pg: page } : {}) } : { Pg: holder };
  return dict.context.obj({ Type: 'MCR', MCID: mcid, ...place });
}

function writeElement(element: StructureElement, rootRef: PDFRef): void {
  const { dict, type, parent, page, kids } = element;
  dict.set(PDFName.of('S'), PDFName.of(type));
  dict.set(PDFName.of('P'), parent?.ref ?? rootRef);
  if (page) dict.set(PDFName.of('Pg'), page);
  if (kids.length === 0) dict.delete(PDFName.of('K'));
  else
    dict.set(
      PDFName.of('K'),
      arrayOf(
        dict.context,
        kids.map((kid) => writtenKid(kid, element)),
      ),
    );
}

/** The number under which the parent tree has a page or a form (its content), or an annotation (itself). */
function keyOf(root: PDFDict, ref: PDFRef, name: 'StructParents' | 'StructParent'): number | undefined {
  const object = root.context.lookup(ref);
  const dict = asDict(root, ref) ?? (object as { dict?: PDFDict } | undefined)?.dict;
  return dict && numberAt(dict, name);
}

/** Null stands for content that no element claims. */
function contentParents(context: PDFContext, parents: Map<number, PDFRef>): PDFArray {
  const length = Math.max(...parents.keys()) + 1;
  return arrayOf(
    context,
    Array.from({ length }, (_, mcid) => parents.get(mcid) ?? context.obj(null)),
  );
}

function writeParentTree(structure: Structure): void {
  const { root } = structure;
  const { context } = root;
  const content = new Map<number, Map<number, PDFRef>>();
  const entries = new Map<number, PDFObject>();
  for (const { kids, ref } of elementsOf(structure)) {
    for (const kid of kids) {
      if (kid.kind === 'content') {
        const key = keyOf(root, kid.holder, 'StructParents');
        if (key === undefined) continue;
        content.set(key, (content.get(key) ?? new Map<number, PDFRef>()).set(kid.mcid, ref));
      } else if (kid.kind === 'object') {
        const key = keyOf(root, kid.target, 'StructParent');
        if (key !== undefined) entries.set(key, ref);
      }
    }
  }
  for (const [key, parents] of content) entries.set(key, context.register(contentParents(context, parents)));
  const inOrder = [...entries].sort(([one], [other]) => one - other);
  const numbers = inOrder.flatMap(([key, value]) => [PDFNumber.of(key), value]);
  root.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: arrayOf(context, numbers) })));
}

/** Writes the whole tree back. */
export function writeStructure(structure: Structure): void {
  for (const element of elementsOf(structure)) writeElement(element, structure.rootRef);
  writeParentTree(structure);
}
