/** Reads a printed file, for the tests. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { readContentHolders } from '../../scripts/pdf/content-holder.ts';

export const load = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false });

/** Everything that is painted on each page, also what is not read out, with one space between. */
export async function paintedOn(bytes: Uint8Array): Promise<string[]> {
  const pages = readContentHolders(await load(bytes)).filter(({ kind }) => kind === 'page');
  return pages.map(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' '),
  );
}
