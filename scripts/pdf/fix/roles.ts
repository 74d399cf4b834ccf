/** Role map: what the element types of PDF 2.0, which Chromium writes, are in the PDF 1.7 of PDF/UA-1. */
import { PDFName } from '@cantoo/pdf-lib';
import { dictAt } from '../pdf-values.ts';
import { elementsOf, type Structure } from '../structure.ts';

/** Readers leave out the words of a type that they do not know. */
const ROLES = new Map([
  ['Artifact', 'NonStruct'],
  ['Aside', 'Div'],
  ['DocumentFragment', 'Sect'],
  ['Em', 'Span'],
  ['FENote', 'Note'],
  ['Strong', 'Span'],
  ['Sub', 'Span'],
  ['Title', 'P'],
]);

/** Maps every such type that the document uses. Returns how many. */
export function mapRoles(structure: Structure): number {
  const { root } = structure;
  const used = new Set([...elementsOf(structure)].map(({ type }) => type));
  const needed = [...ROLES].filter(([type]) => used.has(type));
  const map = dictAt(root, 'RoleMap') ?? root.context.obj({});
  for (const [type, role] of needed) map.set(PDFName.of(type), PDFName.of(role));
  if (needed.length > 0) root.set(PDFName.of('RoleMap'), map);
  return needed.length;
}
