import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkPdf } from '../../../scripts/pdf/check.ts';
import { readContentHolders } from '../../../scripts/pdf/content-holder.ts';
import { fixPdf, type FixReport, type PageDetails } from '../../../scripts/pdf/fix.ts';
import { asDict, dictAt, listAt, numberAt, streamAt, streamBytes, textAt } from '../../../scripts/pdf/pdf-values.ts';
import { readTaggedText } from '../../../scripts/pdf/reading-order.ts';
import { elementsOf, isContent, isElement, readStructure } from '../../../scripts/pdf/structure.ts';
import { DATE, LINK_TEXT, pageWith, type Printer, startPrinter } from './support.ts';

const DETAILS: PageDetails = {
  title: 'Moving home & you',
  lang: 'en-GB',
  author: 'Help at Hand',
  description: 'What happens when you move',
  date: DATE,
  links: [
    { addresses: ['#ask'], text: 'who to ask' },
    { addresses: ['http://localhost/'], text: 'not of this page' },
  ],
  words: new Set(['self-harm']),
};

// The first run on a machine may have to unpack a browser.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let printer: Printer;
let raw: Uint8Array;
let fixed: Uint8Array;
let report: FixReport;

beforeAll(async () => {
  printer = await startPrinter();
  raw = await printer.printRaw(pageWith());
  ({ bytes: fixed, report } = await fixPdf(raw, DETAILS));
});
afterAll(() => printer.close());

const load = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });

async function elementsIn(bytes: Uint8Array) {
  const structure = readStructure(await load(bytes));
  if (!structure) throw new Error('the file is not tagged');
  return [...elementsOf(structure)];
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the file lacks something that the test looks at');
  return value;
}

const typesIn = async (bytes: Uint8Array) => (await elementsIn(bytes)).map(({ type }) => type);
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('a PDF as Chromium prints it', () => {
  it('breaks these rules of PDF/UA-1', async () => {
    const rules = (await checkPdf(raw)).map(({ rule }) => rule);
    expect(rules.toSorted()).toEqual([
      'link-without-text',
      'loose-content',
      'no-metadata-title',
      'no-pdfua-identifier',
      'no-xmp',
      'picture-without-text',
      'unknown-type',
      'untagged-content',
      'wrong-nesting',
    ]);
  });

  it('joins words at line ends and reads the head of a table on every page', async () => {
    const text = await readTaggedText(raw);
    expect(text).not.toContain(LINK_TEXT);
    expect(count(text, 'Helper')).toBeGreaterThan(1);
  });
});

describe('a PDF that was fixed', () => {
  it('passes every rule', async () => {
    expect(await checkPdf(fixed)).toEqual([]);
  });

  it('reads as the page does, with no words joined and no line twice', async () => {
    const lines = (await readTaggedText(fixed)).split('\n');
    expect(lines).toEqual([
      'Your rights when you move',
      'You can ask your social worker to read your care plan to you, as often as you need it.',
      'self-harm',
      'On the 1st day',
      'What you can do',
      'Ask a question, it is always all right to ask one',
      'Say no',
      'Say why',
      `Read ${LINK_TEXT} today, or who to ask.`,
      'What to take',
      'A word beside the text',
      'This line is faded twice but still read',
      'Who to ask',
      'Thing',
      'Helper',
      ...['bed', 'books', 'phone', 'letters', 'money', 'clothes'].flatMap((thing) => [
        `My ${thing}`,
        'Ask your foster carer or your social worker',
      ]),
    ]);
  });

  it('tells what it did', () => {
    expect(report).toMatchObject({
      unwrappedFigures: 1,
      releasedCaptions: 1,
      listBodies: 3,
      repeatedHeads: 2,
      roles: 3,
      spacesLeft: 0,
      textOutsideTags: [],
    });
    expect(report.borders).toBeGreaterThan(0);
    expect(report.artifacts).toBeGreaterThan(0);
    expect(report.spaces).toBeGreaterThan(10);
  });

  it('gives every list item a body, with its inner list inside', async () => {
    const items = (await elementsIn(fixed)).filter(({ type }) => type === 'LI');
    for (const item of items) expect(item.kids.filter(isElement).map(({ type }) => type)).toEqual(['Lbl', 'LBody']);
    const inner = items.filter((item) => item.parent?.parent?.type === 'LBody');
    expect(items).toHaveLength(3);
    expect(inner).toHaveLength(1);
  });

  it('makes a group of the outer figure, and keeps the picture and its caption', async () => {
    const figures = (await elementsIn(fixed)).filter(({ type }) => type === 'Figure');
    expect(figures.map(({ dict, parent }) => [textAt(dict, 'Alt'), parent?.type])).toEqual([['A packed bag', 'Div']]);
    expect(figures[0]?.parent?.kids.filter(isElement).map(({ type }) => type)).toEqual(['Figure', 'P']);
  });

  it('keeps the types of HTML and says what they are in PDF 1.7', async () => {
    const pdf = await load(fixed);
    const roles = dictAt(dictAt(pdf.catalog, 'StructTreeRoot') ?? pdf.catalog, 'RoleMap');
    expect(await typesIn(fixed)).toEqual(expect.arrayContaining(['Em', 'Strong', 'Aside']));
    expect(roles?.toString().replace(/\s+/g, ' ')).toBe('<< /Aside /Div /Em /Span /Strong /Span >>');
  });

  it('describes each link, on all of its lines, with its text', async () => {
    const pdf = await load(fixed);
    const annotations = pdf
      .getPages()
      .flatMap(({ node }) => listAt(node, 'Annots').map((member) => asDict(node, member)));
    const texts = annotations.map((annotation) => annotation && textAt(annotation, 'Contents'));
    expect(new Set(texts)).toEqual(new Set([LINK_TEXT, 'who to ask']));
    expect(texts.filter((text) => text === LINK_TEXT).length).toBeGreaterThan(1);
  });

  it('marks page numbers as page furniture, and nothing else', async () => {
    const pages = readContentHolders(await load(fixed)).filter(({ kind }) => kind === 'page');
    expect(pages.length).toBeGreaterThan(1);
    for (const { source, runs } of pages) {
      expect(count(Buffer.from(source).toString('latin1'), '/Type /Pagination')).toBeGreaterThan(0);
      const untagged = runs.filter(({ mcid }) => mcid === undefined).map(({ text }) => text);
      expect(untagged.join('')).toMatch(/^Page \d+/);
    }
  });

  it('finds the element of every piece of content in the parent tree', async () => {
    const pdf = await load(fixed);
    const structure = readStructure(pdf);
    const numbers = listAt(found(dictAt(found(structure).root, 'ParentTree')), 'Nums');
    const entry = (key: number) => numbers[numbers.findIndex((value) => value.toString() === String(key)) + 1];

    for (const element of elementsOf(found(structure))) {
      for (const kid of element.kids.filter(isContent)) {
        const holder = pdf.context.lookup(kid.holder);
        const dict = holder instanceof PDFStream ? holder.dict : pdf.context.lookup(kid.holder, PDFDict);
        const parents = pdf.context.lookup(entry(found(numberAt(dict, 'StructParents'))), PDFArray);
        expect(parents.get(kid.mcid)).toBe(element.ref);
      }
    }
  });

  it('says who made it, when, in which language, and that it follows PDF/UA-1', async () => {
    const pdf = await load(fixed);
    const xmp = Buffer.from(streamBytes(streamAt(pdf.catalog, 'Metadata'))).toString('utf8');
    expect(pdf.getTitle()).toBe('Moving home & you');
    expect(pdf.getAuthor()).toBe('Help at Hand');
    expect(pdf.getSubject()).toBe('What happens when you move');
    expect(pdf.getCreationDate()).toEqual(DATE);
    expect(pdf.getModificationDate()).toEqual(DATE);
    expect(textAt(pdf.catalog, 'Lang')).toBe('en-GB');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<rdf:li xml:lang="x-default">Moving home &amp; you</rdf:li>');
    expect(xmp).toContain('<xmp:CreateDate>2026-11-21T00:00:00Z</xmp:CreateDate>');
  });

  it('is the same file when the same page is printed again', async () => {
    const again = await fixPdf(await printer.printRaw(pageWith()), DETAILS);
    expect(Buffer.from(again.bytes).equals(Buffer.from(fixed))).toBe(true);
  });

  it('names the heads of its table from 1, whatever the browser called them', async () => {
    const [cell] = (await load(raw)).context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && textAt(object, 'S') === 'TH' ? (textAt(object, 'ID') ?? []) : [],
      );
    const text = Buffer.from(await (await load(fixed)).save({ useObjectStreams: false })).toString('latin1');
    expect(found(cell)).not.toBe('node00000001');
    expect(text).toContain('/ID (node00000001)');
    expect(text).toMatch(/\/Headers \[ \(node00000001\)/);
    expect(text).toMatch(/\/Limits \[ \(node00000001\)/);
    expect(text).not.toContain(found(cell));
  });

  it('stays as it is when it is fixed again', async () => {
    const again = await fixPdf(fixed, DETAILS);
    expect(again.report).toMatchObject({
      listBodies: 0,
      unwrappedFigures: 0,
      repeatedHeads: 0,
      spaces: 0,
      artifacts: 0,
    });
    expect(await readTaggedText(again.bytes)).toBe(await readTaggedText(fixed));
  });
});

describe('what cannot be fixed', () => {
  it('stops at a picture without a text alternative', async () => {
    const file = await printer.printRaw(
      pageWith('<svg role="img" width="9" height="9"><rect width="9" height="9"/></svg>'),
    );
    await expect(fixPdf(file, DETAILS)).rejects.toThrow('1 of its pictures have no text alternative');
  });

  it('stops at a file without tags', async () => {
    const pdf = await load(raw);
    pdf.catalog.delete(PDFName.of('StructTreeRoot'));
    await expect(fixPdf(await pdf.save(), DETAILS)).rejects.toThrow('not tagged');
  });

  it('tells which words from CSS are not read out', async () => {
    const file = await printer.printRaw(pageWith('<p class="quoted">by somebody</p>'));
    expect((await fixPdf(file, DETAILS)).report.textOutsideTags).toEqual(['Said aloud']);
  });

  it('puts a space into a broken word that the page does not know', async () => {
    const { bytes } = await fixPdf(raw, { ...DETAILS, words: new Set() });
    expect(await readTaggedText(bytes)).toContain('self- harm');
  });
});
