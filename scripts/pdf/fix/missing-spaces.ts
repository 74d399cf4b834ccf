/**
 * Puts back the spaces that Chromium leaves out where a line ends, and between boxes on one line. Without them
 * "your" at the end of a line and "social worker" on the next are read out as "yoursocial worker".
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

/** A word can begin with these; a comma that has a box of its own is not one. */
const BEGINS_WORD = /^[\p{L}\p{N}\p{Ps}\p{Pi}\p{Sc}]/u;

export interface MissingSpaces {
  /** The edits for each stream. */
  edits: Map<ContentHolder, Edit[]>;
  count: number;
  /** Places where no font of the stream has a space to put there. */
  impossible: number;
}

const isNewLine = (before: PlacedRun, after: PlacedRun): boolean =>
  before.holder !== after.holder || distanceFromLine(before.run, after.run) > NEXT_LINE;

/** What the runs may add to a word that they go on with: their text up to each end of a run, and no further than a space. */
function* continuations(runs: PlacedRun[]): Generator<string> {
  let text = '';
  for (const { run } of runs) {
    const [unbroken = ''] = /^\S*/.exec(run.text) ?? [];
    text += unbroken;
    yield text;
    if (unbroken.length < run.text.length) return;
  }
}

/** How the last letters that were read and the runs that follow relate to the words of the page. */
function compareWithPage(head: string, after: PlacedRun[], words: ReadonlySet<string>) {
  const tails = [...continuations(after)];
  return {
    /** The two halves make a word, and are not two words by themselves: "self-" and "harm". */
    isBrokenWord: tails.some((tail) => words.has(head + tail) && !(words.has(head) && words.has(tail))),
    /** Both are words, and together they are none: "you" and "fast". */
    areTwoWords:
      words.has(head) && tails.some((tail) => words.has(tail)) && !tails.some((tail) => words.has(head + tail)),
  };
}

/** Whether a space is missing between the letters since the last space, `head`, and the runs that follow. */
function lacksSpace(head: string, before: PlacedRun, after: PlacedRun[], words: ReadonlySet<string>): boolean {
  const [next] = after;
  if (!next || head === '' || /^\s/.test(next.run.text)) return false;
  if (UNSPACED.test(head.slice(-1)) || UNSPACED.test(next.run.text.charAt(0))) return false;
  const { isBrokenWord, areTwoWords } = compareWithPage(head, after, words);
  return isNewLine(before, next) ? !isBrokenWord : areTwoWords && BEGINS_WORD.test(next.run.text);
}

/** The runs of a passage after which a space is missing. */
function runsBeforeMissingSpace(passage: PlacedRun[], words: ReadonlySet<string>): PlacedRun[] {
  const missing: PlacedRun[] = [];
  const visible = passage.filter(({ run }) => run.text !== '');
  let head = '';
  for (const [index, placed] of visible.entries()) {
    head = (head + placed.run.text).split(/\s/).at(-1) ?? '';
    if (!lacksSpace(head, placed, visible.slice(index + 1), words)) continue;
    missing.push(placed);
    head = '';
  }
  return missing;
}

/** The instruction that paints a space after a run, in another font of the stream if its own has none. */
function paintSpace({ run, holder }: PlacedRun): string | undefined {
  const own = holder.fonts(run.font);
  if (own?.spaceCode !== undefined) return `\n${spaceOperand(own)} Tj`;
  const other = holder.runs.find(({ font }) => holder.fonts(font)?.spaceCode !== undefined)?.font;
  const spaced = other === undefined ? undefined : holder.fonts(other);
  return spaced && `\n${other} ${run.fontSize} Tf ${spaceOperand(spaced)} Tj ${run.font} ${run.fontSize} Tf`;
}

/**
 * Finds every place without its space. `words` are the words of the page: they tell a line end between words
 * from one inside a word, and two boxes side by side from one word in two styles.
 */
export function missingSpaces(
  structure: Structure,
  holders: ContentHolder[],
  words: ReadonlySet<string>,
): MissingSpaces {
  const result: MissingSpaces = { edits: new Map(), count: 0, impossible: 0 };
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
