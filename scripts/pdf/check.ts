/**
 * A gate for PDF/UA-1: the conditions that a program can test. Passing is not all of accessibility:
 * whether a text alternative is a good one, and the order sensible, is for people to judge.
 */
import { PDFDocument } from '@cantoo/pdf-lib';
import { checkDocument } from './check/document.ts';
import { checkElements } from './check/elements.ts';
import { checkAnnotations, checkContent, checkFonts, indexTree } from './check/pages.ts';
import { type Finding, Findings } from './check/rules.ts';
import { readContentHolders } from './content-holder.ts';
import { readStructure } from './structure.ts';

/** Every rule that the file breaks; an empty list when it passes. */
export async function checkPdf(bytes: Uint8Array): Promise<Finding[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const findings = new Findings();
  checkDocument(pdf, findings);
  const structure = readStructure(pdf);
  if (structure) checkElements(structure, findings);
  else findings.add('no-structure');
  const tree = indexTree(structure ?? { kids: [] });
  checkContent(readContentHolders(pdf), tree, findings);
  for (const [index, page] of pdf.getPages().entries()) {
    checkAnnotations(page, `page ${index + 1}`, tree, findings);
    checkFonts(page, findings);
  }
  return findings.list();
}
