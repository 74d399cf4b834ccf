/** A built page as plain blocks of text in reading order, for what is made from a page: its text twin and its editable file. */
import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser';

export type Block =
  /** A picture that stands before what comes next, by its address in the site. */
  | { kind: 'picture'; address: string }
  | { kind: 'heading'; level: number; text: string }
  /** `within` is true for more text of a list item that has begun already. */
  | { kind: 'text'; text: string; within: boolean }
  /** `tight` is true when it stands close under the item before it. */
  | { kind: 'item'; mark: 'bullet' | 'number' | 'box'; number: number; text: string; tight: boolean; picture?: string }
  | { kind: 'table'; head: string[]; rows: string[][] }
  /** A label and the number of lines to write on. */
  | { kind: 'write-in'; label: string; lines: number };

/** What a cell to tick becomes. An editable file makes a box of it that can be pressed. */
export const tickCell = '☐';

/** What only a screen uses, only decorates, or says again what stands beside it. */
const LEFT_OUT = '.no-print, .print-only, .breadcrumbs, [aria-hidden="true"]:not(.write-in__line), script, style, svg';

const BLOCKS = new Set('ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT H1 H2 H3 H4 LI MAIN OL P SECTION UL'.split(' '));

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

type Item = Omit<Extract<Block, { kind: 'item' }>, 'text'>;

function itemOf(item: HTMLElement): Item {
  const list = item.parentNode;
  const items = list?.children.filter(({ tagName }) => tagName === 'LI') ?? [];
  const number = items.indexOf(item) + 1;
  const isNumbered = list?.tagName === 'OL' && list.getAttribute('role') !== 'list';
  const mark = item.closest('.checklist') ? 'box' : isNumbered ? 'number' : 'bullet';
  const isNested = list?.closest('li') !== null;
  return { kind: 'item', mark, number, tight: (number > 1 || isNested) && !item.querySelector('p, div') };
}

function tableOf(table: HTMLElement): Block {
  const textsOf = (element: HTMLElement, cells: string): string[] =>
    element.querySelectorAll(cells).map((cell) => (cell.classList.contains('audit__box') ? tickCell : tidy(cell.text)));
  const rows = table.querySelectorAll('tr').filter((row) => !row.closest('thead'));
  return { kind: 'table', head: textsOf(table, 'thead th'), rows: rows.map((row) => textsOf(row, 'td, th')) };
}

function writeInOf(element: HTMLElement): Block {
  const lines = element.querySelectorAll('.write-in__line').length;
  return { kind: 'write-in', label: tidy(element.querySelector('.write-in__label')?.text ?? ''), lines };
}

/** Goes through a page and gathers its blocks. */
class Reader {
  readonly blocks: Block[] = [];
  readonly #pictures: boolean;
  #text = '';
  #item: Item | undefined;

  constructor(pictures: boolean) {
    this.#pictures = pictures;
  }

  read(node: Node): void {
    if (node.nodeType === NodeType.TEXT_NODE) this.#text += node.text;
    else if (node.nodeType === NodeType.ELEMENT_NODE) this.#element(node as HTMLElement);
  }

  /** Ends the text that is being gathered. */
  end(within = false): void {
    const text = tidy(this.#text);
    this.#text = '';
    if (text === '') return;
    this.blocks.push(this.#item ? { ...this.#item, text } : { kind: 'text', text, within });
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
    const isBlock = whole !== undefined || BLOCKS.has(tagName) || tagName === 'BR';
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

/** The blocks of the main part of a page, with its pictures when they are asked for. Throws when there is no main part. */
export function blocksOf(html: string, { pictures = false } = {}): Block[] {
  const main = parse(html).querySelector('main');
  if (!main) throw new Error('The page has no main part.');
  for (const element of main.querySelectorAll(LEFT_OUT)) element.remove();
  const reader = new Reader(pictures);
  reader.read(main);
  reader.end();
  return reader.blocks;
}
