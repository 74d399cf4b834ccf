/**
 * Marks as artifact what is painted but not part of the text: backgrounds, borders, decoration, page numbers.
 * PDF/UA wants everything that is painted to be either in the structure tree or an artifact.
 */
import { type ContentHolder, formsWithTags } from '../content-holder.ts';
import type { Operation } from '../content-stream.ts';
import { markProperties, placesContent } from '../operands.ts';
import { contentKey } from '../structure.ts';
import { type Edit, insertion } from './edits.ts';

const BUILDS_PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const PAINTS_PATH = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"']);
const PAINTS_AT_ONCE = new Set(['Do', 'sh', 'BI']);

const ARTIFACT = '/Artifact BMC\n';
/** Chromium paints margin boxes (page numbers, running headings) first, and only the text after them clipped to the page area. */
const PAGE_FURNITURE = '/Artifact <</Type /Pagination>> BDC\n';
const END = '\nEMC\n';

const opensMark = ({ operator }: Operation): boolean => operator === 'BDC' || operator === 'BMC';
const beginsPageText = (operation: Operation): boolean => /^W\*?$/.test(operation.operator) || opensMark(operation);

/** Goes through a stream and notes what stands outside of any mark. */
class Marker {
  readonly edits: Edit[] = [];
  count = 0;
  #holder: ContentHolder;
  #tagged: ReadonlySet<string>;
  #claimed: ReadonlySet<string>;
  /** The open marks: whether each places its content. */
  #open: boolean[] = [];
  #hasSeenText = false;
  #pathStart = -1;
  /** Text objects cannot overlap, so one is collected at a time. */
  #textStart = -1;
  #shown: Operation[] = [];
  #textHoldsMark = false;

  /** `tagged` names the forms that hold tagged content; `claimed` the content that the structure tree knows. */
  constructor(holder: ContentHolder, tagged: ReadonlySet<string>, claimed: ReadonlySet<string>) {
    this.#holder = holder;
    this.#tagged = tagged;
    this.#claimed = claimed;
  }

  read(operation: Operation): void {
    const { operator } = operation;
    if (beginsPageText(operation)) this.#hasSeenText = true;
    if (opensMark(operation)) this.#openMark(operation);
    else if (operator === 'EMC') this.#open.pop();
    else if (operator === 'ET') this.#closeText(operation);
    else if (!this.#open.includes(true)) this.#readUnmarked(operation);
  }

  #openMark(operation: Operation): void {
    const places = placesContent(operation);
    this.#open.push(places);
    if (places) this.#textHoldsMark = true;
    const { mcid } = markProperties(operation);
    if (mcid === undefined || this.#claimed.has(contentKey(this.#holder.ref, mcid))) return;
    this.edits.push({ from: operation.start, to: operation.end, text: ARTIFACT.trim() });
    this.count += 1;
  }

  #readUnmarked(operation: Operation): void {
    const { operator, start, end } = operation;
    if (operator === 'BT') this.#openText(start);
    else if (SHOWS_TEXT.has(operator)) this.#shown.push(operation);
    else if (BUILDS_PATH.has(operator)) this.#pathStart = this.#pathStart < 0 ? start : this.#pathStart;
    else if (operator === 'n') this.#pathStart = -1;
    else if (PAINTS_PATH.has(operator)) {
      this.#wrap(this.#pathStart < 0 ? start : this.#pathStart, end);
      this.#pathStart = -1;
    } else if (PAINTS_AT_ONCE.has(operator) && !this.#drawsTaggedForm(operation)) this.#wrap(start, end);
  }

  #openText(start: number): void {
    this.#textStart = start;
    this.#shown = [];
    this.#textHoldsMark = false;
  }

  /** A text object without marks is wrapped whole; in one with marks, each piece of text outside of them. */
  #closeText({ end }: Operation): void {
    if (this.#textStart >= 0 && this.#shown.length > 0) {
      if (this.#textHoldsMark) for (const piece of this.#shown) this.#wrap(piece.start, piece.end);
      else this.#wrap(this.#textStart, end);
    }
    this.#textStart = -1;
    this.#shown = [];
  }

  /** An artifact may not hold tagged content, so a form that has some is left alone: it is mended by itself. */
  #drawsTaggedForm({ operator, operands }: Operation): boolean {
    const form = operator === 'Do' ? this.#holder.forms.get(operands[0] ?? '') : undefined;
    return form !== undefined && this.#tagged.has(form.toString());
  }

  #wrap(from: number, to: number): void {
    const isFurniture = this.#holder.kind === 'page' && !this.#hasSeenText;
    this.edits.push(insertion(from, isFurniture ? PAGE_FURNITURE : ARTIFACT), insertion(to, END));
    this.count += 1;
  }
}

/** The edits to one stream that turn all content which no element claims into artifacts, and how many they make. */
export function artifactEdits(
  holder: ContentHolder,
  holders: ContentHolder[],
  claimed: ReadonlySet<string>,
): { edits: Edit[]; count: number } {
  const marker = new Marker(holder, formsWithTags(holders), claimed);
  for (const operation of holder.operations) marker.read(operation);
  return { edits: marker.edits, count: marker.count };
}

/**
 * Text that nothing claims, without page numbers and running headings.
 * It will not be read out, so whoever made the page should know. Words from CSS `content` are of this kind.
 */
export function textOutsideTags(holders: ContentHolder[], claimed: ReadonlySet<string>): string[] {
  const readable = holders.filter(({ kind, isTagged }) => kind === 'page' || isTagged);
  return readable.flatMap(({ ref, runs, operations }) => {
    const begin = operations.find(beginsPageText)?.start ?? Infinity;
    const isSilent = (mcid: number | undefined): boolean => mcid === undefined || !claimed.has(contentKey(ref, mcid));
    const silent = runs.filter(({ end, mcid }) => end > begin && isSilent(mcid));
    return silent.map(({ text }) => text.trim()).filter(Boolean);
  });
}
