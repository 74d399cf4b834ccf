/** A built page as plain blocks of text in reading order, for what is made from a page: its text twin and its editable file. */
import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser';

export type Block =
  | { kind: 'heading'; level: number; text: string }
  /** `within` is true for more text of a list item that has begun already. */
  | { kind: 'text'; text: string; within: boolean }
  /** `tight` is true when it stands close under the item before it. */
  | { kind: 'item'; mark: 'bullet' | 'number' | 'box'; number: number; text: string; tight: boolean }
  | { kind: 'table'; head: string[]; rows: string[][] }
  /** A label and the number of lines to write on. */
  | { kind: 'write-in'; label: string; lines: number };

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
    element.querySelectorAll(cells).map((cell) => tidy(cell.text));
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
  #text = '';
  #item: Item | undefined;

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

  #element(element: HTMLElement): void {
    const { tagName } = element;
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

/** The blocks of the main part of a page. Throws when there is none. */
export function blocksOf(html: string): Block[] {
  const main = parse(html).querySelector('main');
  if (!main) throw new Error('The page has no main part.');
  for (const element of main.querySelectorAll(LEFT_OUT)) element.remove();
  const reader = new Reader();
  reader.read(main);
  reader.end();
  return reader.blocks;
}
