/** The files of packs and rights as they were built: each PDF in dist, opened and judged. `npm test` builds them first. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { PDFName, type PDFDict, type PDFDocument } from '@cantoo/pdf-lib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { address } from '../../scripts/address.ts';
import { packSet, schoolSet } from '../../scripts/build/file-set.ts';
import { mostBytes, sheetsIn, shopFolder } from '../../scripts/build/print/sheets.ts';
import { checkPdf } from '../../scripts/pdf/check.ts';
import { readContentHolders } from '../../scripts/pdf/content-holder.ts';
import { readTaggedText } from '../../scripts/pdf/reading-order.ts';
import { load, paintedOn } from './reading.ts';

const idsIn = (folder: string): string[] =>
  readdirSync(`content/${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
/** Those of the print shop have a test of their own. */
const sheets = sheetsIn('dist').filter(({ path }) => !path.startsWith(`${shopFolder}/`));
const files = sheets.map(({ file }) => file);

/** Every web address that a link in the file leads to. */
function linksIn(pdf: PDFDocument): string[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const action = (object as PDFDict).lookup?.(PDFName.of('A')) as PDFDict | undefined;
    const target = action?.lookup?.(PDFName.of('URI'));
    return target && 'decodeText' in target ? [(target as { decodeText: () => string }).decodeText()] : [];
  });
}

/** The words of a text, without what stands around them. */
const wordsIn = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

/** How many sheets of A4 a file may have. Large print needs more. */
function mostSheets(file: string): number {
  if (file.includes('large-print')) return 16;
  /* A course of 20 minutes, with its answers. */
  if (file.endsWith('/self-study.pdf')) return 10;
  if (file.startsWith('schools/')) return 6;
  if (file.endsWith('-easy-read.pdf')) return 5;
  if (file.endsWith('-hand-over.pdf')) return 2;
  return file.startsWith('packs/') ? 8 : 5;
}

it('there is a file for each way of each right that is for paper, and for each form of each pack', () => {
  const rights = idsIn('rights').flatMap((id) =>
    ['', '-easy-read', '-symbols'].map((form) => `rights/${id}/${id}${form}.pdf`),
  );
  const packs = idsIn('packs').flatMap((id) =>
    ['', '-7-to-11', '-large-print', '-easy-read', '-symbols', '-hand-over'].map(
      (form) => `packs/${id}/${id}${form}.pdf`,
    ),
  );
  expect(files.filter((file) => !file.startsWith('schools/')).toSorted()).toEqual([...packs, ...rights].toSorted());
});

it('there is a file for each page for schools', () => {
  const pages = readdirSync('content/schools').flatMap((name) => (name.endsWith('.mdx') ? [name.slice(0, -4)] : []));
  expect(pages.length).toBeGreaterThan(0);
  expect(files).toEqual(expect.arrayContaining(pages.map((id) => `schools/${id}/${id}.pdf`)));
});

describe.each(sheets)('$file', ({ file, path }) => {
  const bytes = readFileSync(`dist/${file}`);

  it('breaks no rule of PDF/UA-1 that a machine can see', async () => {
    expect(await checkPdf(bytes)).toEqual([]);
  });

  it('has a title, the language en-GB, tags, and bookmarks', async () => {
    const pdf = await load(bytes);
    expect(pdf.getTitle()).toMatch(/\S+ \| Help at Hand$/);
    expect(pdf.catalog.lookup(PDFName.of('Lang'))?.toString()).toContain('en-GB');
    expect(pdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    expect(pdf.catalog.has(PDFName.of('Outlines'))).toBe(true);
  });

  it('fits on few sheets of A4, and on little data', async () => {
    const pdf = await load(bytes);
    expect(pdf.getPageCount()).toBeLessThanOrEqual(mostSheets(file));
    const [part = 'rights'] = file.split('/');
    expect(bytes.length).toBeLessThanOrEqual(mostBytes[part as keyof typeof mostBytes]);
    const { width, height } = pdf.getPage(0).getSize();
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  });

  it('leads to the site and not to the machine that made it', async () => {
    const links = linksIn(await load(bytes));
    expect(links.length).toBeGreaterThan(0);
    const own = links.filter((link) => link.includes('localhost'));
    expect(own.every((link) => link.startsWith(address().origin))).toBe(true);
  });

  it('says on every sheet whom to call, and on every sheet but a cover when it was checked', async () => {
    const texts = await paintedOn(bytes);
    for (const [index, text] of texts.entries()) {
      expect(text).toContain('Call free');
      if (index > 0) expect(text).toContain('Checked on');
      expect(text).toContain(`Page ${index + 1} of ${texts.length}`);
    }
  });

  it('reads out only words that are on its page: none is cut, and none runs into the next', async () => {
    const html = readFileSync(`dist/${path}index.html`, 'utf8');
    // A tag may part two words, or stand within one.
    const onPage = new Set([...wordsIn(html.replace(/<[^>]*>/g, ' ')), ...wordsIn(html.replace(/<[^>]*>/g, ''))]);
    const said = wordsIn(await readTaggedText(bytes));
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((word) => !onPage.has(word))).toEqual([]);
  });
});

describe('large print', () => {
  const large = files.filter((file) => file.includes('large-print'));

  it.each(large)('%s has nothing smaller than 18 point, page numbers and small print among it', async (file) => {
    const holders = readContentHolders(await load(readFileSync(`dist/${file}`)));
    const seen = holders.flatMap(({ runs }) => runs).filter(({ text }) => text.trim() !== '');
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.filter(({ height }) => height < 17.9).map(({ text }) => text)).toEqual([]);
  });

  it.each(large)('%s says the same as the pack in usual print', async (file) => {
    const words = async (path: string): Promise<string> =>
      (await readTaggedText(readFileSync(`dist/${path}`))).replace(/\s+/g, '').replace(/HelpatHand:http\S*$/, '');
    expect(await words(file)).toBe(await words(file.replace('-large-print', '')));
  });
});

describe('the cover of a pack', () => {
  // The sheet for the adult has none: it says to keep it apart from the pack.
  const covered = files.filter((file) => file.startsWith('packs/') && !file.endsWith('-hand-over.pdf'));
  it.each(covered)('%s tells a stranger nothing', async (file) => {
    const [text = ''] = await paintedOn(readFileSync(`dist/${file}`));
    expect(text).toContain('Page 1 of');
    expect(text).not.toMatch(/\bcare\b|council|social worker|packs\//i);
  });
});

describe('the set of all packs', () => {
  it('holds each file as it is on the site, a text of each page, and the licence', () => {
    const set = unzipSync(readFileSync(`dist/${packSet.file}`));
    const names = Object.keys(set);
    for (const id of idsIn('packs')) {
      for (const form of ['', '-large-print', '-easy-read', '-symbols'])
        expect(set[`${id}/${id}${form}.pdf`]?.length).toBe(statSync(`dist/packs/${id}/${id}${form}.pdf`).size);
      expect(set[`${id}/${id}.docx`]?.length).toBe(statSync(`dist/packs/${id}/${id}.docx`).size);
      for (const form of ['', '-easy-read', '-symbols']) expect(names).toContain(`${id}/${id}${form}.txt`);
    }
    expect(names).toContain('LICENSE-CONTENT.md');
  });
});

describe('the toolkit for schools', () => {
  it('holds each page as PDF, to change and as text, where to start, and the licence', () => {
    const set = unzipSync(readFileSync(`dist/${schoolSet.file}`));
    for (const file of files.filter((name) => name.startsWith('schools/'))) {
      const name = file.replace(/^schools\//, '').replace(/\.pdf$/, '');
      expect(set[`${name}.pdf`]?.length).toBe(statSync(`dist/${file}`).size);
      expect(Object.keys(set)).toContain(`${name}.txt`);
    }
    expect(set['pupil-came-into-care/pupil-came-into-care.docx']?.length).toBeGreaterThan(10_000);
    expect(Object.keys(set)).toEqual(expect.arrayContaining(['start-here.txt', 'LICENSE-CONTENT.md']));
  });
});
