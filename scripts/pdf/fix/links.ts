/** Links: gives the annotation of every link a description, which is the text of the link. */
import { type PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { ContentHolder } from '../content-holder.ts';
import { asDict, dictAt, textAt } from '../pdf-values.ts';
import { runsByContent } from '../reading-order.ts';
import { contentKey, contentWithin, elementsOf, type Structure, type StructureElement } from '../structure.ts';

/** A link of the page that was printed. */
export interface LinkText {
  /** The addresses that the PDF may have for it: in full, and `#name` for a place on the page. */
  addresses: string[];
  /** Its name, as a screen reader gives it. */
  text: string;
}

/** The address of an annotation; `#name` for a place in the document. */
function addressOf(annotation: PDFDict): string {
  const action = dictAt(annotation, 'A');
  const address = action && textAt(action, 'URI');
  return address ?? `#${textAt(annotation, 'Dest') ?? ''}`;
}

/** Letters that one side writes as percent codes and the other does not are the same. */
function plainAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

/**
 * Hands out the texts of the links of a page, each once: of those with the same address the one that reads as printed,
 * else the first. When they run out, the last again.
 */
class LinkTexts {
  #links: LinkText[];
  #used = new Set<LinkText>();

  constructor(links: LinkText[]) {
    this.#links = links.map(({ addresses, text }) => ({ addresses: addresses.map(plainAddress), text }));
  }

  next(address: string, printed: string): string | undefined {
    const wanted = plainAddress(address);
    const fitting = this.#links.filter(({ addresses, text }) => text !== '' && addresses.includes(wanted));
    const unused = fitting.filter((link) => !this.#used.has(link));
    const asPrinted = unused.find(({ text }) => withoutSpaces(text) === withoutSpaces(printed));
    const link = asPrinted ?? unused[0] ?? fitting.at(-1);
    if (link) this.#used.add(link);
    return link?.text;
  }
}

/** The annotations of a link: one for each line that it runs over. */
function annotationsOf(link: StructureElement): PDFDict[] {
  return link.kids.flatMap((kid) => {
    const annotation = kid.kind === 'object' ? asDict(link.dict, kid.target) : undefined;
    return annotation ? [annotation] : [];
  });
}

/** Describes every link. Where the page has no text for it, its printed words serve, and then its address. Returns how many. */
export function describeLinks(structure: Structure, holders: ContentHolder[], links: LinkText[]): number {
  const texts = new LinkTexts(links);
  const runs = runsByContent(holders);
  const printedWords = (link: StructureElement): string => {
    const placed = contentWithin(link).flatMap(({ holder, mcid }) => runs.get(contentKey(holder, mcid)) ?? []);
    return placed
      .map(({ run }) => run.text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  };
  let count = 0;
  for (const element of elementsOf(structure)) {
    if (element.type !== 'Link') continue;
    const annotations = annotationsOf(element);
    const [first] = annotations;
    if (!first) continue;
    const address = addressOf(first);
    const printed = printedWords(element);
    const text = texts.next(address, printed) ?? (printed || address);
    for (const annotation of annotations) annotation.set(PDFName.of('Contents'), PDFHexString.fromText(text));
    count += annotations.length;
  }
  return count;
}
