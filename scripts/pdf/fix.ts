/** Mends what a PDF printed by Chromium lacks for PDF/UA-1, the standard for accessible PDF. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { readContentHolders, replaceContent } from './content-holder.ts';
import { artifactEdits, textOutsideTags } from './fix/artifacts.ts';
import { applyEdits } from './fix/edits.ts';
import { renameElements } from './fix/element-ids.ts';
import { countPicturesWithoutText, releaseCaptions, unwrapFigures } from './fix/figures.ts';
import { describeLinks, type LinkText } from './fix/links.ts';
import { addListBodies } from './fix/lists.ts';
import { type DocumentDetails, writeDetails, writeIdentifier } from './fix/metadata.ts';
import { missingSpaces } from './fix/missing-spaces.ts';
import { mapRoles } from './fix/roles.ts';
import { shortNumbers } from './fix/short-numbers.ts';
import { releaseBorders, releaseRepeatedHeads } from './fix/tables.ts';
import { writeStructure } from './fix/write-structure.ts';
import { contentKey, contentWithin, readStructure, type Structure } from './structure.ts';

/** What is known about the page that was printed. */
export interface PageDetails extends DocumentDetails {
  links: LinkText[];
  /** The words of the page, to tell a line end between words from one inside a word. */
  words: ReadonlySet<string>;
}

/** How many of each thing were mended. */
export interface FixReport {
  listBodies: number;
  unwrappedFigures: number;
  releasedCaptions: number;
  borders: number;
  repeatedHeads: number;
  roles: number;
  links: number;
  artifacts: number;
  spaces: number;
  /** Words that stay joined, because no font of the page has a space. */
  spacesLeft: number;
  /** Text that is printed but not read out, such as words from CSS `content`. */
  textOutsideTags: string[];
}

function claimedContent({ kids }: Structure): Set<string> {
  return new Set(kids.flatMap(contentWithin).map(({ holder, mcid }) => contentKey(holder, mcid)));
}

/** Mends the file. Throws when it is not tagged, or when a picture has no text alternative: only its author can add that. */
export async function fixPdf(input: Uint8Array, page: PageDetails): Promise<{ bytes: Uint8Array; report: FixReport }> {
  const pdf = await PDFDocument.load(input, { updateMetadata: false });
  const structure = readStructure(pdf);
  if (!structure) throw new Error('the file is not tagged: print it with the option "tagged"');
  const holders = readContentHolders(pdf);
  const silentText = textOutsideTags(holders, claimedContent(structure));

  const structural = {
    unwrappedFigures: unwrapFigures(structure),
    releasedCaptions: releaseCaptions(structure),
    listBodies: addListBodies(structure),
    borders: releaseBorders(structure, holders),
    repeatedHeads: releaseRepeatedHeads(structure, holders),
    roles: mapRoles(structure),
    links: describeLinks(structure, holders, page.links),
  };
  const withoutText = countPicturesWithoutText(structure);
  if (withoutText > 0) throw new Error(`${withoutText} of its pictures have no text alternative (alt)`);

  const claimed = claimedContent(structure);
  const spaces = missingSpaces(structure, holders, page.words);
  let artifacts = 0;
  const contents: Uint8Array[] = [];
  for (const holder of holders) {
    if (holder.kind === 'form' && !holder.isTagged) continue;
    const marks = artifactEdits(holder, holders, claimed);
    artifacts += marks.count;
    // In this order: the mark of an artifact begins where the first number of its drawing stands.
    const edits = [...marks.edits, ...(spaces.edits.get(holder) ?? []), ...shortNumbers(holder)];
    const content = applyEdits(holder.source, edits);
    replaceContent(holder, content);
    contents.push(content);
  }
  writeStructure(structure);
  renameElements(pdf);
  writeDetails(pdf, page);
  writeIdentifier(pdf, page, contents);
  const bytes = await pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
  return {
    bytes,
    report: {
      ...structural,
      artifacts,
      spaces: spaces.count,
      spacesLeft: spaces.impossible,
      textOutsideTags: silentText,
    },
  };
}
