/** The sentences of a page in the order in which they are read aloud, each with its place and with what is said. */
import { breaths, spoken } from '../../lib/spoken.ts';

export type Sentence = {
  /** Where it stands in the page: its pieces of text, without the pictures between them. */
  place: () => Range[];
  /** What is said, one utterance after the other: the sentence, in pieces if it is long, and then its marks. */
  says: string[];
};

/** The running text between two edges of blocks: its text nodes, and what is said in the place of short marks. */
type Block = { text: string; nodes: [at: number, node: Text][]; marks: [at: number, say: string][] };

/** What is not the page's own words, or is for adults, or is a picture. */
const silent = 'nav, aside, details, thead, .sr-only, [aria-hidden="true"], [data-pagefind-ignore], [data-quiet]';
/** What stands inside a sentence. In symbols a word and its picture are a figure inside the sentence. */
const inside =
  'a, abbr, b, em, figure, .held-together, [data-symbol] > button, i, img, q, small, span, strong, time, wbr';

/** Reads the sentences out of an element. What is hidden is left out. */
export function pageSentences(root: Element): Sentence[] {
  const sentences: Sentence[] = [];
  let block: Block = { text: '', nodes: [], marks: [] };
  let first = '';
  const close = (): void => {
    const found = sentencesOf(block, first);
    if (found.length > 0) first = '';
    sentences.push(...found);
    block = { text: '', nodes: [], marks: [] };
  };
  const walk = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        block.nodes.push([block.text.length, node]);
        /* A line break in the source is no end of a sentence. */
        block.text += node.data.replace(/\s/g, ' ');
      } else if (node instanceof HTMLElement && !isSilent(node)) enter(node);
    }
  };
  const enter = (element: HTMLElement): void => {
    const { say } = element.dataset;
    if (say && block.text.trim()) block.marks.push([block.text.length, say]);
    else if (say) sentences.at(-1)?.says.push(say);
    else if (element.matches(inside)) walk(element);
    else {
      close();
      first = before(element) || first;
      walk(element);
      close();
    }
  };
  walk(root);
  return sentences;
}

/** Also a list of links and nothing else: it leads away from the page. */
const isSilent = (element: HTMLElement): boolean =>
  element.matches(silent) ||
  element.getClientRects().length === 0 ||
  (element.matches('ul') &&
    [...element.children].every((item) => item.textContent.trim() === item.querySelector('a')?.textContent.trim()));

/** Said before the first words of an element: "1. " in a numbered list, "Counted from: " in a table. */
function before(element: HTMLElement): string {
  const { parentElement: list } = element;
  if (list?.matches('ol:not([role])')) return `${[...list.children].indexOf(element) + 1}. `;
  if (!(element instanceof HTMLTableCellElement)) return '';
  const head = element.closest('table')?.tHead?.rows[0]?.cells[element.cellIndex]?.textContent.trim();
  return head ? `${head}: ` : '';
}

/** The sentences of a block. `first` is said before the first of them. */
function sentencesOf({ text, nodes, marks }: Block, first: string): Sentence[] {
  const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
  const found = [...segmenter.segment(text)].filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment));
  return found.map(({ index, segment }, place) => {
    const from = index + segment.search(/\S/);
    const next = found[place + 1]?.index ?? Infinity;
    return {
      place: () => placeOf(nodes, from, from + segment.trim().length),
      says: [
        ...breaths((place === 0 ? first : '') + spoken(segment)),
        ...marks.filter(([at]) => at > from && at <= next).map(([, say]) => say),
      ],
    };
  });
}

const placeOf = (nodes: Block['nodes'], from: number, to: number): Range[] =>
  nodes
    .filter(([at, node]) => at < to && at + node.length > from)
    .map(([at, node]) => {
      const range = new Range();
      range.setStart(node, Math.max(0, from - at));
      range.setEnd(node, Math.min(node.length, to - at));
      return range;
    });
