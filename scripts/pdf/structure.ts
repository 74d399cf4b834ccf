/** The structure tree of a tagged PDF, read into plain objects that can be changed and walked. */
import { PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { asDict, dictAt, listAt, nameAt, numberAt, refAt } from './pdf-values.ts';

/** Marked content that an element claims. Its holder is the page, or the form XObject, whose stream paints it. */
export interface ContentKid {
  kind: 'content';
  holder: PDFRef;
  mcid: number;
  isInForm: boolean;
}

/** A whole object that an element claims, such as the annotation of a link. */
export interface ObjectKid {
  kind: 'object';
  target: PDFRef;
  source: PDFObject;
}

export interface StructureElement {
  kind: 'element';
  ref: PDFRef;
  dict: PDFDict;
  type: string;
  parent: StructureElement | undefined;
  /** The page that content claimed by number alone is on. */
  page: PDFRef | undefined;
  kids: StructureKid[];
}

export type StructureKid = StructureElement | ContentKid | ObjectKid;

export interface Structure {
  root: PDFDict;
  rootRef: PDFRef;
  kids: StructureElement[];
}

/** Types that stand inside a line of text. Chromium tags each stretch of text as NonStruct. */
const INLINE_TYPES = new Set(
  'Annot BibEntry Code Em Form Link NonStruct Quote RB RP RT Reference Ruby Span Strong Sub WP WT Warichu'.split(' '),
);

export const isInline = ({ type }: StructureElement): boolean => INLINE_TYPES.has(type);
export const isElement = (kid: StructureKid): kid is StructureElement => kid.kind === 'element';
export const isContent = (kid: StructureKid): kid is ContentKid => kid.kind === 'content';

const refOf = (dict: PDFDict, value: PDFObject): PDFRef => {
  if (value instanceof PDFRef) return value;
  return dict.context.getObjectRef(value) ?? dict.context.register(value);
};

function readContentKid(dict: PDFDict, page: PDFRef | undefined): ContentKid | undefined {
  const form = refAt(dict, 'Stm');
  const holder = form ?? refAt(dict, 'Pg') ?? page;
  const mcid = numberAt(dict, 'MCID');
  return holder && mcid !== undefined ? { kind: 'content', holder, mcid, isInForm: form !== undefined } : undefined;
}

function readKid(element: StructureElement, value: PDFObject): StructureKid | undefined {
  if (value instanceof PDFNumber) {
    const { page } = element;
    return page && { kind: 'content', holder: page, mcid: value.asNumber(), isInForm: false };
  }
  const dict = asDict(element.dict, value);
  if (!dict) return undefined;
  const kind = nameAt(dict, 'Type');
  if (kind === 'MCR') return readContentKid(dict, element.page);
  if (kind === 'OBJR') {
    const target = refAt(dict, 'Obj');
    return target && { kind: 'object', target, source: value };
  }
  return nameAt(dict, 'S') ? readElement(dict, refOf(element.dict, value), element) : undefined;
}

function readElement(dict: PDFDict, ref: PDFRef, parent: StructureElement | undefined): StructureElement {
  const page = refAt(dict, 'Pg') ?? parent?.page;
  const element: StructureElement = {
    kind: 'element',
    ref,
    dict,
    type: nameAt(dict, 'S') ?? '',
    parent,
    page,
    kids: [],
  };
  element.kids = listAt(dict, 'K')
    .map((value) => readKid(element, value))
    .filter((kid) => kid !== undefined);
  return element;
}

/** Reads the tree of a document; undefined when the document is not tagged. */
export function readStructure(pdf: PDFDocument): Structure | undefined {
  const root = dictAt(pdf.catalog, 'StructTreeRoot');
  if (!root) return undefined;
  const kids = listAt(root, 'K').flatMap((value) => {
    const dict = asDict(root, value);
    return dict && nameAt(dict, 'S') ? [readElement(dict, refOf(root, value), undefined)] : [];
  });
  return { root, rootRef: refOf(pdf.catalog, pdf.catalog.get(PDFName.of('StructTreeRoot')) ?? root), kids };
}

/** An element and all elements inside it, in reading order. */
export function* elementsWithin(element: StructureElement): Generator<StructureElement> {
  yield element;
  for (const kid of element.kids) if (isElement(kid)) yield* elementsWithin(kid);
}

/** All elements in reading order. */
export function* elementsOf({ kids }: Pick<Structure, 'kids'>): Generator<StructureElement> {
  for (const kid of kids) yield* elementsWithin(kid);
}

/** All marked content of an element and of those inside it, in reading order. */
export function contentWithin(element: StructureElement): ContentKid[] {
  return [...elementsWithin(element)].flatMap(({ kids }) => kids.filter(isContent));
}

/** One name for one piece of marked content in the whole document. */
export const contentKey = (holder: PDFRef, mcid: number): string => `${holder.toString()} ${mcid}`;
