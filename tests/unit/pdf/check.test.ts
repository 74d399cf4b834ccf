import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkPdf } from '../../../scripts/pdf/check.ts';
import { Findings, type Rule } from '../../../scripts/pdf/check/rules.ts';
import { fontDictionaries, readContentHolders, replaceContent } from '../../../scripts/pdf/content-holder.ts';
import { fixPdf } from '../../../scripts/pdf/fix.ts';
import { asDict, dictAt, listAt, streamAt, streamBytes } from '../../../scripts/pdf/pdf-values.ts';
import { elementsOf, readStructure, type StructureElement } from '../../../scripts/pdf/structure.ts';
import { DATE, pageWith, type Printer, startPrinter } from './support.ts';

// The first run on a machine may have to unpack a browser.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let printer: Printer;
let good: Uint8Array;

beforeAll(async () => {
  printer = await startPrinter();
  const raw = await printer.printRaw(pageWith());
  ({ bytes: good } = await fixPdf(raw, { title: 'A title', lang: 'en-GB', date: DATE, links: [], words: new Set() }));
});
afterAll(() => printer.close());

const key = (name: string) => PDFName.of(name);

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`the file has no ${what}`);
  return value;
}

function elements(pdf: PDFDocument, type: string): StructureElement[] {
  const all = [...elementsOf(found(readStructure(pdf), 'structure'))].filter((element) => element.type === type);
  if (all.length === 0) throw new Error(`the file has no ${type}`);
  return all;
}

const retype = (pdf: PDFDocument, from: string, to: string): void => {
  for (const { dict } of elements(pdf, from)) dict.set(key('S'), key(to));
};

const strip = (pdf: PDFDocument, type: string, entry: string): void => {
  for (const { dict } of elements(pdf, type)) dict.delete(key(entry));
};

function paint(pdf: PDFDocument, instructions: string): void {
  const [page] = readContentHolders(pdf);
  const { source } = found(page, 'page');
  replaceContent(found(page, 'page'), Buffer.concat([source, Buffer.from(`\n${instructions}\n`)]));
}

function changeXmp(pdf: PDFDocument, from: RegExp, to: string): void {
  const stream = found(streamAt(pdf.catalog, 'Metadata'), 'metadata');
  const xmp = Buffer.from(streamBytes(stream)).toString('utf8').replace(from, to);
  pdf.catalog.set(key('Metadata'), pdf.context.register(PDFRawStream.of(stream.dict, Buffer.from(xmp))));
}

function links(pdf: PDFDocument): { node: PDFDict; annotation: PDFDict }[] {
  return pdf.getPages().flatMap(({ node }) => {
    const annotations = listAt(node, 'Annots').map((member) => found(asDict(node, member), 'annotation'));
    return annotations.map((annotation) => ({ node, annotation }));
  });
}

function addField(pdf: PDFDocument, details: Record<string, PDFObject | string>): void {
  const { node } = pdf.getPage(0);
  const widget = pdf.context.obj({ Type: 'Annot', Subtype: 'Widget', ...details });
  const others = listAt(node, 'Annots');
  const annotations = PDFArray.withContext(pdf.context);
  for (const member of [...others, pdf.context.register(widget)]) annotations.push(member);
  node.set(key('Annots'), annotations);
  node.set(key('Tabs'), key('S'));
}

const fonts = (pdf: PDFDocument): PDFDict[] =>
  pdf.getPages().flatMap(({ node }) => fontDictionaries(node, node.Resources()).map(([, font]) => font));

/** How to spoil a good file so that it breaks each rule. */
const spoil: Record<Rule, (pdf: PDFDocument) => void> = {
  'not-marked': ({ catalog }) => catalog.delete(key('MarkInfo')),
  'suspect-tags': (pdf) => dictAt(pdf.catalog, 'MarkInfo')?.set(key('Suspects'), pdf.context.obj(true)),
  'no-xmp': ({ catalog }) => catalog.delete(key('Metadata')),
  'no-pdfua-identifier': (pdf) => changeXmp(pdf, /<pdfuaid:part>1/, '<pdfuaid:part>2'),
  'no-metadata-title': (pdf) => changeXmp(pdf, /A title/, ' '),
  'title-not-shown': ({ catalog }) => catalog.delete(key('ViewerPreferences')),
  'no-language': ({ catalog }) => catalog.delete(key('Lang')),
  'no-bookmarks': (pdf) => {
    pdf.catalog.delete(key('Outlines'));
    while (pdf.getPageCount() < 5) pdf.addPage();
  },
  'no-structure': ({ catalog }) => catalog.delete(key('StructTreeRoot')),
  'unknown-type': (pdf) => retype(pdf, 'H2', 'Sidebar'),
  'wrong-nesting': (pdf) => retype(pdf, 'LBody', 'P'),
  'loose-content': (pdf) => {
    const [row] = elements(pdf, 'TR');
    const content = pdf.context.obj({ Type: 'MCR', Pg: pdf.getPage(0).ref, MCID: 0 });
    found(row, 'row').dict.set(key('K'), pdf.context.obj([content]));
  },
  'heading-skipped': (pdf) => retype(pdf, 'H2', 'H4'),
  'picture-without-text': (pdf) => strip(pdf, 'Figure', 'Alt'),
  'table-without-headers': (pdf) => retype(pdf, 'TH', 'TD'),
  'header-without-scope': (pdf) => strip(pdf, 'TH', 'A'),
  'tab-order': (pdf) => links(pdf).forEach(({ node }) => node.delete(key('Tabs'))),
  'link-outside-tag': (pdf) => retype(pdf, 'Link', 'Span'),
  'link-without-text': (pdf) => links(pdf).forEach(({ annotation }) => annotation.delete(key('Contents'))),
  'field-without-name': (pdf) => addField(pdf, {}),
  'field-outside-tag': (pdf) => addField(pdf, { TU: 'Your name' }),
  'untagged-content': (pdf) => paint(pdf, '0 0 10 10 re f'),
  'unclaimed-content': (pdf) => paint(pdf, '/P <</MCID 999>> BDC 0 0 10 10 re f EMC'),
  'tags-in-artifact': (pdf) => paint(pdf, '/Artifact BMC /P <</MCID 0>> BDC EMC EMC'),
  'font-without-unicode': (pdf) => fonts(pdf).forEach((font) => font.delete(key('ToUnicode'))),
  'font-not-embedded': (pdf) => {
    for (const font of fonts(pdf)) {
      const descendant = asDict(font, found(listAt(font, 'DescendantFonts')[0], 'descendant'));
      dictAt(found(descendant, 'descendant'), 'FontDescriptor')?.delete(key('FontFile2'));
    }
  },
};

describe('the gate', () => {
  it('lets a good file through', async () => {
    expect(await checkPdf(good)).toEqual([]);
  });

  it.each(Object.entries(spoil))('stops a file for %s', async (rule, spoilFile) => {
    const pdf = await PDFDocument.load(good, { updateMetadata: false });
    spoilFile(pdf);
    const findings = await checkPdf(await pdf.save({ addDefaultPage: false }));
    expect(findings.map((finding) => finding.rule)).toContain(rule);
  });

  it('follows the role map, and is not caught in one that leads in a circle', async () => {
    const pdf = await PDFDocument.load(good, { updateMetadata: false });
    const roles = found(dictAt(found(readStructure(pdf), 'structure').root, 'RoleMap'), 'role map');
    roles.set(key('Em'), key('Strong'));
    roles.set(key('Strong'), key('Em'));
    const findings = await checkPdf(await pdf.save());
    expect(findings).toEqual([expect.objectContaining({ rule: 'unknown-type', count: 2 })]);
  });

  it('does not take a mark that only gives a reading for a tag', async () => {
    const pdf = await PDFDocument.load(good, { updateMetadata: false });
    paint(pdf, 'BT /Span <</ActualText (a)>> BDC (a) Tj EMC ET');
    expect(await checkPdf(await pdf.save())).toEqual([expect.objectContaining({ rule: 'untagged-content', count: 1 })]);
  });

  it('wants the first heading to be of level 1', async () => {
    const pdf = await PDFDocument.load(good, { updateMetadata: false });
    retype(pdf, 'H1', 'P');
    const [finding] = await checkPdf(await pdf.save());
    expect(finding).toMatchObject({
      rule: 'heading-skipped',
      message: expect.stringContaining('the first is H2') as string,
    });
  });
});

describe('findings', () => {
  it('are one for each rule, with how often and where', () => {
    const findings = new Findings();
    for (const page of [1, 1, 2, 3, 4, 5, 6]) findings.add('tab-order', `page ${page}`);
    findings.add('no-xmp');
    expect(findings.list()).toEqual([
      {
        rule: 'tab-order',
        message: expect.stringMatching(/: page 1, page 2, page 3, page 4, page 5 and others$/) as string,
        count: 7,
      },
      { rule: 'no-xmp', message: 'there is no XMP metadata (Matterhorn 06-001)', count: 1 },
    ]);
  });
});
