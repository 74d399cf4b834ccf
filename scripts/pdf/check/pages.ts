/** The pages: what is painted on them, their links and form fields, and their fonts. */
import { type PDFDict, PDFName, type PDFPage, PDFRef } from '@cantoo/pdf-lib';
import { type ContentHolder, fontDictionaries, formsWithTags } from '../content-holder.ts';
import type { Operation } from '../content-stream.ts';
import { markProperties, placesContent } from '../operands.ts';
import { asDict, dictAt, listAt, nameAt, textAt } from '../pdf-values.ts';
import { contentKey, elementsOf, type Structure, type StructureElement } from '../structure.ts';
import type { Findings } from './rules.ts';

const PAINTS = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', "'", '"', 'Do', 'sh', 'BI']);
const FONT_FILES = ['FontFile', 'FontFile2', 'FontFile3'];

/** What the structure tree says about the content and the annotations of the pages. */
export interface TreeIndex {
  content: ReadonlySet<string>;
  /** The element that holds an annotation, by the reference of the annotation. */
  annotations: ReadonlyMap<string, StructureElement>;
}

export function indexTree(structure: Pick<Structure, 'kids'>): TreeIndex {
  const content = new Set<string>();
  const annotations = new Map<string, StructureElement>();
  for (const element of elementsOf(structure)) {
    for (const kid of element.kids) {
      if (kid.kind === 'content') content.add(contentKey(kid.holder, kid.mcid));
      if (kid.kind === 'object') annotations.set(kid.target.toString(), element);
    }
  }
  return { content, annotations };
}

/** Whether the operation only draws a form that has tags of its own, and so needs none around it. */
function drawsTaggedForm(
  { operator, operands }: Operation,
  holder: ContentHolder,
  tagged: ReadonlySet<string>,
): boolean {
  const form = operator === 'Do' ? holder.forms.get(operands[0] ?? '') : undefined;
  return form !== undefined && tagged.has(form.toString());
}

type OpenMark = { isArtifact: boolean; places: boolean };

/** Goes through a stream and looks at everything that it paints and marks. */
function checkMarks(holder: ContentHolder, tagged: ReadonlySet<string>, tree: TreeIndex, findings: Findings): void {
  const place = `page ${holder.pageNumber}`;
  const open: OpenMark[] = [];
  const isInArtifact = (): boolean => open.some(({ isArtifact }) => isArtifact);
  for (const operation of holder.operations) {
    const { operator, operands } = operation;
    if (operator === 'EMC') open.pop();
    else if (operator === 'BDC' || operator === 'BMC') {
      const { mcid } = markProperties(operation);
      if (mcid !== undefined && isInArtifact()) findings.add('tags-in-artifact', place);
      if (mcid !== undefined && !tree.content.has(contentKey(holder.ref, mcid)))
        findings.add('unclaimed-content', place);
      open.push({ isArtifact: operands[0] === '/Artifact', places: placesContent(operation) });
    } else if (drawsTaggedForm(operation, holder, tagged)) {
      if (isInArtifact()) findings.add('tags-in-artifact', place);
    } else if (PAINTS.has(operator) && !open.some(({ places }) => places)) findings.add('untagged-content', place);
  }
}

/** Every stream that paints. A form without tags counts as one thing, painted by whoever draws it. */
export function checkContent(holders: ContentHolder[], tree: TreeIndex, findings: Findings): void {
  const tagged = formsWithTags(holders);
  for (const holder of holders) {
    if (holder.kind === 'page' || holder.isTagged) checkMarks(holder, tagged, tree, findings);
  }
}

/** Whether an element or one around it is of a type. */
function isWithin(element: StructureElement | undefined, type: string): boolean {
  for (let at = element; at; at = at.parent) if (at.type === type) return true;
  return false;
}

function checkAnnotation(
  annotation: PDFDict,
  element: StructureElement | undefined,
  place: string,
  findings: Findings,
): void {
  const kind = nameAt(annotation, 'Subtype');
  if (kind === 'Link') {
    if (!isWithin(element, 'Link')) findings.add('link-outside-tag', place);
    if (textAt(annotation, 'Contents') === undefined) findings.add('link-without-text', place);
  }
  if (kind === 'Widget') {
    const parent = dictAt(annotation, 'Parent');
    const name = textAt(annotation, 'TU') ?? (parent && textAt(parent, 'TU'));
    if (name === undefined) findings.add('field-without-name', place);
    if (!isWithin(element, 'Form')) findings.add('field-outside-tag', place);
  }
}

/** The links and form fields of one page. */
export function checkAnnotations({ node }: PDFPage, place: string, tree: TreeIndex, findings: Findings): void {
  const annotations = listAt(node, 'Annots');
  if (annotations.length > 0 && nameAt(node, 'Tabs') !== 'S') findings.add('tab-order', place);
  for (const member of annotations) {
    const annotation = asDict(node, member);
    const element = member instanceof PDFRef ? tree.annotations.get(member.toString()) : undefined;
    if (annotation) checkAnnotation(annotation, element, place, findings);
  }
}

function isEmbedded(font: PDFDict): boolean {
  if (nameAt(font, 'Subtype') === 'Type3') return true;
  const [descendant] = listAt(font, 'DescendantFonts').map((member) => asDict(font, member));
  const descriptor = dictAt(descendant ?? font, 'FontDescriptor');
  return descriptor !== undefined && FONT_FILES.some((key) => descriptor.has(PDFName.of(key)));
}

/** The fonts that one page can use. */
export function checkFonts({ node }: PDFPage, findings: Findings): void {
  for (const [, font] of fontDictionaries(node, node.Resources())) {
    const name = nameAt(font, 'BaseFont') ?? 'a font without a name';
    if (!font.has(PDFName.of('ToUnicode'))) findings.add('font-without-unicode', name);
    if (!isEmbedded(font)) findings.add('font-not-embedded', name);
  }
}
