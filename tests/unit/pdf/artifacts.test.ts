import { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { ContentHolder } from '../../../scripts/pdf/content-holder.ts';
import { readOperations } from '../../../scripts/pdf/content-stream.ts';
import { artifactEdits } from '../../../scripts/pdf/fix/artifacts.ts';
import { applyEdits, insertion } from '../../../scripts/pdf/fix/edits.ts';
import { contentKey } from '../../../scripts/pdf/structure.ts';

const PAGE = PDFRef.of(1);
const TAGGED_FORM = PDFRef.of(2);
const PLAIN_FORM = PDFRef.of(3);
const CLAIMED = new Set([contentKey(PAGE, 0)]);

function holder(kind: 'page' | 'form', ref: PDFRef, content: string, isTagged: boolean): ContentHolder {
  const source = Buffer.from(content);
  const forms = new Map([
    ['/X2', TAGGED_FORM],
    ['/X3', PLAIN_FORM],
  ]);
  const dict = PDFContext.create().obj({});
  const operations = readOperations(source);
  return { kind, ref, dict, pageNumber: 1, source, operations, runs: [], fonts: () => undefined, forms, isTagged };
}

/** The content of a page with its artifacts marked, on one line. */
function marked(content: string): string {
  const page = holder('page', PAGE, content, true);
  const holders = [page, holder('form', TAGGED_FORM, '', true), holder('form', PLAIN_FORM, '', false)];
  const { edits } = artifactEdits(page, holders, CLAIMED);
  return Buffer.from(applyEdits(page.source, edits)).toString().replace(/\s+/g, ' ').trim();
}

const TAGGED = '/P <</MCID 0>>BDC (a) Tj EMC';

describe('what becomes an artifact', () => {
  it('is a path that is painted, from where it is begun', () => {
    expect(marked(`${TAGGED} q 0 0 m 1 1 l S Q`)).toBe(`${TAGGED} q /Artifact BMC 0 0 m 1 1 l S EMC Q`);
  });

  it('is not a path that only clips', () => {
    expect(marked(`${TAGGED} 0 0 1 1 re W n 2 2 1 1 re f`)).toBe(
      `${TAGGED} 0 0 1 1 re W n /Artifact BMC 2 2 1 1 re f EMC`,
    );
  });

  it('is text without a mark, with all of its text object', () => {
    expect(marked(`${TAGGED} BT /F1 9 Tf (b) Tj (c) Tj ET`)).toBe(
      `${TAGGED} /Artifact BMC BT /F1 9 Tf (b) Tj (c) Tj ET EMC`,
    );
  });

  it('is text beside a mark in the same text object, piece by piece', () => {
    expect(marked(`BT (b) Tj ${TAGGED} (c) Tj ET`)).toBe(
      `BT /Artifact BMC (b) Tj EMC ${TAGGED} /Artifact BMC (c) Tj EMC ET`,
    );
  });

  it('is text in a mark that gives its reading but no place in the structure', () => {
    const ligature = 'BT (o) Tj /Span<</ActualText (ff)>> BDC (x) Tj EMC ET';
    expect(marked(`${TAGGED} ${ligature}`)).toBe(`${TAGGED} /Artifact BMC ${ligature} EMC`);
  });

  it('is a picture, a shading, an inline image', () => {
    expect(marked(`${TAGGED} /Im1 Do /Sh1 sh BI /W 1 ID x EI Q`)).toBe(
      `${TAGGED} /Artifact BMC /Im1 Do EMC /Artifact BMC /Sh1 sh EMC /Artifact BMC BI /W 1 ID x EI EMC Q`,
    );
  });

  it('is a form without tags, and not one that has tags of its own', () => {
    expect(marked(`${TAGGED} /X2 Do /X3 Do`)).toBe(`${TAGGED} /X2 Do /Artifact BMC /X3 Do EMC`);
  });

  it('is tagged content that no element claims', () => {
    expect(marked('/P <</MCID 7>>BDC (a) Tj EMC')).toBe('/Artifact BMC (a) Tj EMC');
  });

  it('is page furniture before the page area begins', () => {
    expect(marked(`BT (1) Tj ET 0 0 9 9 re W n BT (x) Tj ET ${TAGGED}`)).toBe(
      '/Artifact <</Type /Pagination>> BDC BT (1) Tj ET EMC 0 0 9 9 re W n ' +
        `/Artifact BMC BT (x) Tj ET EMC ${TAGGED}`,
    );
  });

  it('is nothing that is tagged or an artifact already', () => {
    const done = `${TAGGED} /Artifact BMC 0 0 1 1 re f BT (b) Tj ET EMC`;
    expect(marked(done)).toBe(done);
  });
});

describe('edits', () => {
  it('are made together, in order of place, those at one place as given', () => {
    const edits = [insertion(3, 'C'), insertion(1, 'A'), insertion(1, 'B'), { from: 0, to: 1, text: 'x' }];
    expect(Buffer.from(applyEdits(Buffer.from('abc'), edits)).toString()).toBe('xABbcC');
  });
});
