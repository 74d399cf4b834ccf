/** A built page as plain blocks of text in reading order, for what is made from a page: its text twin and its editable file. */
import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser';

/** A piece of text that is bold, or leads somewhere. */
export interface Run {
  text: string;
  bold?: boolean;
  /** The address as it stands in the page. */
  href?: string;
}

/** Words as one text, and as the runs that they are made of. */
export interface Words {
  text: string;
  runs: readonly Run[];
}

export type Block =
  /** A picture that stands before what comes next, by its address in the site. */
  | { kind: 'picture'; address: string }
  | { kind: 'heading'; level: number; text: string }
  /** `within` is true for more text of a list item that has begun already. */
  | ({ kind: 'text'; within: boolean } & Words)
  /** `tight` is true when it stands close under the item before it. */
  | ({ kind: 'item'; mark: 'bullet' | 'number' | 'box'; number: number; tight: boolean; picture?: string } & Words)
  | { kind: 'table'; head: string[]; rows: Words[][] }
  /** A label and the number of lines to write on. */
  | { kind: 'write-in'; label: string; lines: number };

/** What a cell to tick becomes. An editable file makes a box of it that can be pressed. */
export const tickCell = '☐';

/** What only a screen uses, only decorates, or says again what stands beside it. */
const LEFT_OUT =
  '.no-print, .print-only, .side, .breadcrumbs, [aria-hidden="true"]:not(.write-in__line), script, style, svg';

const BLOCKS = new Set('ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT H1 H2 H3 H4 LI MAIN OL P SECTION UL'.split(' '));

const BOLD = 'strong, b, .notice__title, .do__title';

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words without anything special in them. */
export const plainWords = (text: string): Words => ({ text, runs: [{ text }] });

const sameLook = (one: Run, other: Run): boolean => one.bold === other.bold && one.href === other.href;

/** The runs with single spaces between words and none at the ends. Neighbours that look the same become one. */
function wordsOf(gathered: readonly Run[]): Words {
  const runs: Run[] = [];
  for (const run of gathered) {
    const text = run.text.replace(/\s+/g, ' ');
    const last = runs.at(-1);
    const fresh = !last || last.text.endsWith(' ') ? text.trimStart() : text;
    if (fresh === '') continue;
    if (last && sameLook(last, run)) last.text += fresh;
    else runs.push({ ...run, text: fresh });
  }
  const last = runs.at(-1);
  if (last) last.text = last.text.trimEnd();
  return { text: runs.map(({ text }) => text).join(''), runs };
}

/** A paragraph of nothing but a statement of law has no element of its own: MDX leaves it out. */
const isParagraphOfLaw = (element: HTMLElement): boolean =>
  element.tagName === 'SPAN' && element.hasAttribute('data-law') && element.parentNode?.tagName === 'DIV';

/** A text of the page with what is special about it. */
function runOf(node: Node): Run {
  const around = node.parentNode as HTMLElement | null;
  const href = around?.closest('a[href]')?.getAttribute('href');
  return { text: node.text, ...(around?.closest(BOLD) ? { bold: true } : {}), ...(href ? { href } : {}) };
}

function runsIn(element: HTMLElement): Run[] {
  return element.childNodes.flatMap((node) =>
    node.nodeType === NodeType.TEXT_NODE
      ? [runOf(node)]
      : node.nodeType === NodeType.ELEMENT_NODE
        ? runsIn(node as HTMLElement)
        : [],
  );
}

type Item = Omit<Extract<Block, { kind: 'item' }>, keyof Words>;

function itemOf(item: HTMLElement): Item {
  const list = item.parentNode;
  const items = list?.children.filter(({ tagName }) => tagName === 'LI') ?? [];
  const number = items.indexOf(item) + 1;
  const isNumbered = list?.tagName === 'OL' && list.getAttribute('role') !== 'list';
  const mark = item.closest('.checklist') ? 'box' : isNumbered ? 'number' : 'bullet';
  const isNested = list?.closest('li') !== null;
  return { kind: 'item', mark, number, tight: (number > 1 || isNested) && !item.querySelector('p, div') };
}

const cellOf = (cell: HTMLElement): Words =>
  cell.classList.contains('audit__box') ? plainWords(tickCell) : wordsOf(runsIn(cell));

function tableOf(table: HTMLElement): Block {
  const head = table.querySelectorAll('thead th').map((cell) => tidy(cell.text));
  const rows = table.querySelectorAll('tr').filter((row) => !row.closest('thead'));
  return {
    kind: 'table',
    head,
    rows: rows.map((row) => row.querySelectorAll('td, th').map(cellOf)),
  };
}

function writeInOf(element: HTMLElement): Block {
  const lines = element.querySelectorAll('.write-in__line').length;
  return { kind: 'write-in', label: tidy(element.querySelector('.write-in__label')?.text ?? ''), lines };
}

/** Goes through a page and gathers its blocks. */
class Reader {
  readonly blocks: Block[] = [];
  readonly #pictures: boolean;
  #runs: Run[] = [];
  #item: Item | undefined;

  constructor(pictures: boolean) {
    this.#pictures = pictures;
  }

  read(node: Node): void {
    if (node.nodeType === NodeType.TEXT_NODE) this.#runs.push(runOf(node));
    else if (node.nodeType === NodeType.ELEMENT_NODE) this.#element(node as HTMLElement);
  }

  /** Ends the text that is being gathered. */
  end(within = false): void {
    const words = wordsOf(this.#runs);
    this.#runs = [];
    if (words.text === '') return;
    this.blocks.push(this.#item ? { ...this.#item, ...words } : { kind: 'text', ...words, within });
    this.#item = undefined;
  }

  #picture(image: HTMLElement): void {
    const address = image.getAttribute('src') ?? '';
    if (this.#item) this.#item.picture = address;
    else this.blocks.push({ kind: 'picture', address });
  }

  #element(element: HTMLElement): void {
    const { tagName } = element;
    if (tagName === 'IMG' && this.#pictures) this.#picture(element);
    const level = /^H([1-6])$/.exec(tagName)?.[1];
    const whole = level
      ? ({ kind: 'heading', level: Number(level), text: tidy(element.text) } as const)
      : tagName === 'TABLE'
        ? tableOf(element)
        : element.classList.contains('write-in')
          ? writeInOf(element)
          : undefined;
    const isBlock = whole !== undefined || BLOCKS.has(tagName) || tagName === 'BR' || isParagraphOfLaw(element);
    const within = element.closest('li') !== null;
    if (isBlock) this.end(within);
    if (whole) {
      this.blocks.push(whole);
      return;
    }
    if (tagName === 'LI') this.#item = itemOf(element);
    for (const child of element.childNodes) this.read(child);
    if (isBlock) this.end(within);
  }
}

/**
 * The blocks of the main part of a page: `without` what a selector names, and with its pictures when they are asked for.
 * Throws when there is no main part.
 */
export function blocksOf(html: string, { without = '', pictures = false } = {}): Block[] {
  const main = parse(html).querySelector('main');
  if (!main) throw new Error('The page has no main part.');
  for (const element of main.querySelectorAll(without ? `${LEFT_OUT}, ${without}` : LEFT_OUT)) element.remove();
  const reader = new Reader(pictures);
  reader.read(main);
  reader.end();
  return reader.blocks;
}
