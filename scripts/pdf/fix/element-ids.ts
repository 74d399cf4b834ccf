/** The names by which a cell points to its head. Chromium numbers them anew on each run; here they count from 1. */
import { PDFArray, PDFDict, PDFName, type PDFDocument, type PDFObject, PDFStream, PDFString } from '@cantoo/pdf-lib';
import { nameAt, textAt } from '../pdf-values.ts';

/** Where a name stands: on the element, in a cell's list of heads, and in the tree that finds elements by name. */
const HOLD_NAMES = new Set(['ID', 'Headers', 'Limits', 'Names']);

type NewNames = ReadonlyMap<string, string>;

function renamed(value: PDFObject, names: NewNames): PDFObject {
  const name = value instanceof PDFString ? names.get(value.decodeText()) : undefined;
  return name === undefined ? value : PDFString.of(name);
}

/** Renames in an object and in all that is written inside it; what it only refers to is met on its own. */
function renameIn(object: PDFObject, names: NewNames): void {
  if (object instanceof PDFStream) return;
  if (object instanceof PDFArray) object.asArray().forEach((member) => renameIn(member, names));
  if (!(object instanceof PDFDict)) return;
  for (const [key, value] of object.entries()) {
    renameIn(value, names);
    if (!HOLD_NAMES.has(key.decodeText())) continue;
    if (value instanceof PDFArray) {
      value.asArray().forEach((member, index) => value.set(index, renamed(member, names)));
    } else {
      object.set(key, renamed(value, names));
    }
  }
}

/**
 * Gives the elements that have a name one that depends on the page alone, so that the same page gives the same
 * file. The names keep their order, because the tree that holds them must stay sorted. Returns how many there are.
 */
export function renameElements(pdf: PDFDocument): number {
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const old = objects
    .filter((object) => object instanceof PDFDict)
    .filter((dict) => nameAt(dict, 'S') !== undefined && dict.has(PDFName.of('P')))
    .flatMap((dict) => textAt(dict, 'ID') ?? []);
  const names = new Map(
    [...new Set(old)].toSorted().map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]),
  );
  objects.forEach((object) => renameIn(object, names));
  return names.size;
}
