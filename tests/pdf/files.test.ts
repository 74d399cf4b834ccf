/** The packs as they were built: each file in dist/packs, opened and judged. `npm test` builds them first. */
import { readdirSync, readFileSync } from 'node:fs';
import { PDFDocument, PDFName, type PDFDict } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { address } from '../../scripts/address.ts';
import { checkPdf } from '../../scripts/pdf/check.ts';

const files = readdirSync('dist/packs', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.pdf'));

/** Every web address that a link in the file leads to. */
function linksIn(pdf: PDFDocument): string[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const action = (object as PDFDict).lookup?.(PDFName.of('A')) as PDFDict | undefined;
    const target = action?.lookup?.(PDFName.of('URI'));
    return target && 'decodeText' in target ? [(target as { decodeText: () => string }).decodeText()] : [];
  });
}

it('there is a file for the pack and one in easy read', () => {
  expect(files).toEqual(
    expect.arrayContaining(['moving-home/moving-home.pdf', 'moving-home/moving-home-easy-read.pdf']),
  );
});

describe.each(files)('%s', (file) => {
  const bytes = readFileSync(`dist/packs/${file}`);

  it('breaks no rule of PDF/UA-1 that a machine can see', async () => {
    expect(await checkPdf(bytes)).toEqual([]);
  });

  it('has a title, the language en-GB, tags, and bookmarks', async () => {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(pdf.getTitle()).toMatch(/\S+ \| Help at Hand$/);
    expect(pdf.catalog.lookup(PDFName.of('Lang'))?.toString()).toContain('en-GB');
    expect(pdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    expect(pdf.catalog.has(PDFName.of('Outlines'))).toBe(true);
  });

  it('fits on the sheets that a child can keep: 8 of A4, or 5 in easy read', async () => {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(pdf.getPageCount()).toBeLessThanOrEqual(file.includes('easy-read') ? 5 : 8);
    const { width, height } = pdf.getPage(0).getSize();
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  });

  it('leads to the site and not to the machine that made it', async () => {
    const links = linksIn(await PDFDocument.load(bytes, { updateMetadata: false }));
    expect(links.length).toBeGreaterThan(0);
    const own = links.filter((link) => link.includes('localhost'));
    expect(own.every((link) => link.startsWith(address().origin))).toBe(true);
  });
});
