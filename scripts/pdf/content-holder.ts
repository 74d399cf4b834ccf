/** The streams of a document that paint something: its pages, and the form XObjects that pages draw. */
import { deflateSync } from 'node:zlib';
import { type PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { type Operation, readOperations } from './content-stream.ts';
import { type FontText, readFontText } from './font-text.ts';
import { markProperties } from './operands.ts';
import { asDict, dictAt, listAt, nameAt, streamBytes } from './pdf-values.ts';
import { readTextRuns, type TextRun } from './text-runs.ts';

export interface ContentHolder {
  kind: 'page' | 'form';
  /** The number of the page for messages; a form counts as part of the first page that draws it. */
  pageNumber: number;
  ref: PDFRef;
  dict: PDFDict;
  source: Uint8Array;
  operations: Operation[];
  runs: TextRun[];
  /** The fonts by the names that the stream uses, such as `/F4`. */
  fonts: (name: string) => FontText | undefined;
  /** The form XObjects that the stream draws, by the names that it uses. */
  forms: ReadonlyMap<string, PDFRef>;
  /** True when the stream, or a form that it draws, holds content for the structure tree. */
  isTagged: boolean;
}

type Place = Pick<ContentHolder, 'kind' | 'pageNumber' | 'ref' | 'dict'>;

function fontReader(resources: PDFDict | undefined): (name: string) => FontText | undefined {
  const fonts = resources && dictAt(resources, 'Font');
  const read = new Map<string, FontText | undefined>();
  return (name) => {
    if (!read.has(name)) {
      const font = fonts && dictAt(fonts, name.slice(1));
      read.set(name, font && readFontText(font));
    }
    return read.get(name);
  };
}

function formsDrawn(operations: Operation[], resources: PDFDict | undefined): Map<string, PDFRef> {
  const drawable = resources && dictAt(resources, 'XObject');
  const forms = new Map<string, PDFRef>();
  for (const { operator, operands } of operations) {
    const name = operator === 'Do' ? (operands[0] ?? '') : '';
    const ref = drawable?.get(PDFName.of(name.slice(1)));
    const stream = ref && drawable?.context.lookup(ref);
    const isForm = stream instanceof PDFStream && nameAt(stream.dict, 'Subtype') === 'Form';
    if (isForm && ref instanceof PDFRef) forms.set(name, ref);
  }
  return forms;
}

const holdsTags = (operations: Operation[]): boolean =>
  operations.some((operation) => operation.operator === 'BDC' && markProperties(operation).mcid !== undefined);

function readHolder(place: Place, source: Uint8Array, resources: PDFDict | undefined): ContentHolder {
  const operations = readOperations(source);
  const fonts = fontReader(resources);
  const runs = readTextRuns(operations, fonts);
  const forms = formsDrawn(operations, resources);
  return { ...place, source, operations, fonts, runs, forms, isTagged: holdsTags(operations) };
}

/** The streams of a page follow each other, and a token cannot go on from one to the next. */
function pageSource(page: PDFDict): Uint8Array {
  const streams = listAt(page, 'Contents').map((member) => page.context.lookup(member));
  const separated = streams.flatMap((stream) =>
    stream instanceof PDFStream ? [streamBytes(stream), Buffer.from('\n')] : [],
  );
  return Buffer.concat(separated);
}

/** Every page, and every form that a page or a form draws, once. */
export function readContentHolders(pdf: PDFDocument): ContentHolder[] {
  const holders = pdf.getPages().map(({ node, ref }, index) => {
    return readHolder({ kind: 'page', pageNumber: index + 1, ref, dict: node }, pageSource(node), node.Resources());
  });
  const known = new Set<string>();
  // The list grows while it is gone through, so that forms within forms are met too.
  for (const { forms, pageNumber } of holders) {
    for (const ref of forms.values()) {
      const stream = pdf.context.lookup(ref);
      if (known.has(ref.toString()) || !(stream instanceof PDFStream)) continue;
      known.add(ref.toString());
      const place: Place = { kind: 'form', pageNumber, ref, dict: stream.dict };
      holders.push(readHolder(place, streamBytes(stream), dictAt(stream.dict, 'Resources')));
    }
  }
  while (tagThoseAround(holders));
  return holders;
}

/** Marks as tagged whatever draws a tagged form. Returns whether there was one; then there may be more around it. */
function tagThoseAround(holders: ContentHolder[]): boolean {
  const tagged = formsWithTags(holders);
  const around = holders.filter(({ isTagged, forms }) => {
    return !isTagged && [...forms.values()].some((ref) => tagged.has(ref.toString()));
  });
  for (const holder of around) holder.isTagged = true;
  return around.length > 0;
}

/** The forms that hold content for the structure tree, by their references. */
export function formsWithTags(holders: ContentHolder[]): Set<string> {
  const tagged = holders.filter(({ kind, isTagged }) => kind === 'form' && isTagged);
  return new Set(tagged.map(({ ref }) => ref.toString()));
}

/** Puts new content in the place of the old. */
export function replaceContent({ kind, ref, dict }: ContentHolder, content: Uint8Array): void {
  const { context } = dict;
  const compressed = new Uint8Array(deflateSync(content, { level: 9 }));
  if (kind === 'form') {
    dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
    dict.delete(PDFName.of('DecodeParms'));
    context.assign(ref, PDFRawStream.of(dict, compressed));
    return;
  }
  const old = [dict.get(PDFName.of('Contents')), ...listAt(dict, 'Contents')];
  for (const value of new Set(old)) if (value instanceof PDFRef) context.delete(value);
  const stream = PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: compressed.length }), compressed);
  dict.set(PDFName.of('Contents'), context.register(stream));
}

/** The dictionaries of the fonts that a page can use. */
export function fontDictionaries(page: PDFDict, resources: PDFDict | undefined): [name: string, font: PDFDict][] {
  const fonts = resources && dictAt(resources, 'Font');
  return (fonts?.entries() ?? []).flatMap(([name, value]) => {
    const font = asDict(page, value);
    return font ? [[name.toString(), font] as [string, PDFDict]] : [];
  });
}
