/**
 * Puts back the spaces that Chromium leaves out where a line ends. Without them "your" at the end of a line and
 * "social worker" on the next are read out as "yoursocial worker".
 */
import type { ContentHolder } from '../content-holder.ts';
import { spaceOperand } from '../font-text.ts';
import { type PlacedRun, readPassages } from '../reading-order.ts';
import type { Structure } from '../structure.ts';
import { distanceFromLine } from '../text-runs.ts';
import { type Edit, insertion } from './edits.ts';

/** A raised letter, as in 1st, is a third of a letter off its line; the next line is a whole one away. */
const NEXT_LINE = 0.6;

/** Scripts that are written without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

export interface LineEndSpaces {
  /** The edits for each stream. */
  edits: Map<ContentHolder, Edit[]>;
  count: number;
  /** Line ends where no font of the stream has a space to put there. */
  impossible: number;
}

const beginsNewLine = (before: PlacedRun, after: PlacedRun): boolean =>
  before.holder !== after.holder || distanceFromLine(before.run, after.run) > NEXT_LINE;

/** What the following runs may add to a word that is broken: their text up to each line end, and no further than a space. */
function* continuations(runs: PlacedRun[]): Generator<string> {
  let text = '';
  for (const { run } of runs) {
    const [unbroken = ''] = /^\S*/.exec(run.text) ?? [];
    text += unbroken;
    yield text;
    if (unbroken.length < run.text.length) return;
  }
}

/**
 * Whether the line was broken inside a word, as after the hyphen of "self-harm" or in a long web address:
 * the two halves make a word of the page, and are not two words of the page by themselves.
 */
function isBrokenWord(before: string, after: PlacedRun[], words: ReadonlySet<string>): boolean {
  const [head = ''] = /\S*$/.exec(before) ?? [];
  return [...continuations(after)].some((tail) => words.has(head + tail) && !(words.has(head) && words.has(tail)));
}

/** The instruction that paints a space after a run, in another font of the stream if its own has none. */
function paintSpace({ run, holder }: PlacedRun): string | undefined {
  const own = holder.fonts(run.font);
  if (own?.spaceCode !== undefined) return `\n${spaceOperand(own)} Tj`;
  const other = holder.runs.find(({ font }) => holder.fonts(font)?.spaceCode !== undefined)?.font;
  const spaced = other === undefined ? undefined : holder.fonts(other);
  return spaced && `\n${other} ${run.fontSize} Tf ${spaceOperand(spaced)} Tj ${run.font} ${run.fontSize} Tf`;
}

/** Where a space is missing in one passage: after these runs. */
function runsBeforeMissingSpace(runs: PlacedRun[], words: ReadonlySet<string>): PlacedRun[] {
  const missing: PlacedRun[] = [];
  const visible = runs.filter(({ run }) => run.text !== '');
  let read = '';
  for (const [index, placed] of visible.entries()) {
    read += placed.run.text;
    const next = visible[index + 1];
    if (!next || !beginsNewLine(placed, next) || /\s$/.test(read) || /^\s/.test(next.run.text)) continue;
    if (UNSPACED.test(read.slice(-1)) || UNSPACED.test(next.run.text.charAt(0))) continue;
    if (isBrokenWord(read, visible.slice(index + 1), words)) continue;
    missing.push(placed);
    read += ' ';
  }
  return missing;
}

/** Finds every line end without its space. `words` are the words of the page, to know where a word itself is broken. */
export function lineEndSpaces(
  structure: Structure,
  holders: ContentHolder[],
  words: ReadonlySet<string>,
): LineEndSpaces {
  const result: LineEndSpaces = { edits: new Map(), count: 0, impossible: 0 };
  for (const passage of readPassages(structure, holders)) {
    for (const placed of runsBeforeMissingSpace(passage, words)) {
      const space = paintSpace(placed);
      if (space === undefined) {
        result.impossible += 1;
        continue;
      }
      const edits = result.edits.get(placed.holder) ?? [];
      edits.push(insertion(placed.run.end, space));
      result.edits.set(placed.holder, edits);
      result.count += 1;
    }
  }
  return result;
}
