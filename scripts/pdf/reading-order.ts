/** The text of a tagged PDF in the order in which it is read out, which is that of the structure tree. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { type ContentHolder, readContentHolders } from './content-holder.ts';
import { contentKey, isInline, readStructure, type Structure, type StructureElement } from './structure.ts';
import type { TextRun } from './text-runs.ts';

/** A run of text and the stream that paints it. */
export interface PlacedRun {
  run: TextRun;
  holder: ContentHolder;
}

/** Text that is read as one piece: a heading, a paragraph, the words of a list item. */
export type Passage = PlacedRun[];

/** All tagged runs of text by the name of their marked content. */
export function runsByContent(holders: ContentHolder[]): Map<string, PlacedRun[]> {
  const byContent = new Map<string, PlacedRun[]>();
  for (const holder of holders) {
    for (const run of holder.runs) {
      if (run.mcid === undefined) continue;
      const key = contentKey(holder.ref, run.mcid);
      const runs = byContent.get(key) ?? [];
      runs.push({ run, holder });
      byContent.set(key, runs);
    }
  }
  return byContent;
}

/** The passages of a document, without empty ones. A new one begins wherever a block begins or ends. */
export function readPassages({ kids }: Pick<Structure, 'kids'>, holders: ContentHolder[]): Passage[] {
  const byContent = runsByContent(holders);
  const passages: Passage[] = [[]];
  const visit = (element: StructureElement): void => {
    if (!isInline(element)) passages.push([]);
    for (const kid of element.kids) {
      if (kid.kind === 'element') visit(kid);
      if (kid.kind === 'content') passages.at(-1)?.push(...(byContent.get(contentKey(kid.holder, kid.mcid)) ?? []));
    }
    if (!isInline(element)) passages.push([]);
  };
  for (const kid of kids) visit(kid);
  return passages.filter((passage) => passage.some(({ run }) => run.text.trim() !== ''));
}

/** What somebody hears who has the file read out: one line for each passage. Artifacts are left out. */
export async function readTaggedText(bytes: Uint8Array): Promise<string> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const passages = readPassages(readStructure(pdf) ?? { kids: [] }, readContentHolders(pdf));
  return passages
    .map((passage) =>
      passage
        .map(({ run }) => run.text)
        .join('')
        .trim(),
    )
    .join('\n');
}
