/** What the file says about itself as a whole. */
import type { PDFDocument } from '@cantoo/pdf-lib';
import { dictAt, isTrueAt, streamAt, streamBytes, textAt, valueAt } from '../pdf-values.ts';
import type { Findings } from './rules.ts';

const MOST_PAGES_WITHOUT_BOOKMARKS = 4;

/** PDF/UA part 1, written as an element or as an attribute. */
const PDFUA_IDENTIFIER = /pdfuaid:part(?:>\s*|=["'])1\b/;
const METADATA_TITLE = /<dc:title>([\s\S]*?)<\/dc:title>/;

export function checkDocument(pdf: PDFDocument, findings: Findings): void {
  const { catalog } = pdf;
  const marks = dictAt(catalog, 'MarkInfo');
  if (!marks || !isTrueAt(marks, 'Marked')) findings.add('not-marked');
  if (marks && isTrueAt(marks, 'Suspects')) findings.add('suspect-tags');

  const xmp = Buffer.from(streamBytes(streamAt(catalog, 'Metadata'))).toString('utf8');
  if (xmp === '') findings.add('no-xmp');
  if (!PDFUA_IDENTIFIER.test(xmp)) findings.add('no-pdfua-identifier');
  const title = METADATA_TITLE.exec(xmp)?.[1]
    ?.replace(/<[^>]*>/g, '')
    .trim();
  if (!title) findings.add('no-metadata-title');

  const preferences = dictAt(catalog, 'ViewerPreferences');
  if (!preferences || !isTrueAt(preferences, 'DisplayDocTitle')) findings.add('title-not-shown');
  if (textAt(catalog, 'Lang') === undefined) findings.add('no-language');

  const isLong = pdf.getPageCount() > MOST_PAGES_WITHOUT_BOOKMARKS;
  if (isLong && valueAt(catalog, 'Outlines') === undefined) findings.add('no-bookmarks');
}
