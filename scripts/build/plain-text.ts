/** The plain-text twin of a page: its words in their order, for a reader, a device or a system that takes nothing else. */
import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser';

/** What only a screen uses, only decorates, or says again what stands beside it. */
const LEFT_OUT = '.no-print, .print-only, .breadcrumbs, [aria-hidden="true"], script, style, svg';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT H1 H2 H3 H4 LI MAIN OL P SECTION TABLE TBODY THEAD TR UL'.split(' '),
);

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Builds the text line by line. */
class Writer {
  readonly lines: string[] = [];
  #line = '';
  #lead = '';

  word(text: string): void {
    this.#line += text;
  }

  /** Ends the line that is being written. `lead` stands before the next one: a bullet, a number, a box to tick. */
  endLine(lead = ''): void {
    const text = tidy(this.#line);
    if (text !== '') {
      this.lines.push(this.#lead + text);
      this.#lead = '';
    }
    this.#line = '';
    if (lead !== '') this.#lead = lead;
  }

  /** An empty line, but never two. */
  gap(): void {
    this.endLine();
    if (this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('');
  }
}

function leadOf(item: HTMLElement): string {
  const list = item.parentNode;
  if (item.closest('.checklist')) return '[ ] ';
  if (list?.tagName === 'OL' && list.getAttribute('role') !== 'list') {
    const items = list.children.filter(({ tagName }) => tagName === 'LI');
    return `${items.indexOf(item) + 1}. `;
  }
  return '- ';
}

/** A row of a table with its headings: "What: …" and under it "When: …". */
function writeRow(row: HTMLElement, writer: Writer): void {
  const heads =
    row
      .closest('table')
      ?.querySelectorAll('thead th')
      .map((head) => tidy(head.text)) ?? [];
  const cells = row.querySelectorAll('td, th');
  for (const [index, cell] of cells.entries()) {
    const head = heads[index];
    if (head) writer.word(`${head}: `);
    for (const child of cell.childNodes) write(child, writer);
    writer.endLine();
  }
  writer.gap();
}

function writeHeading(heading: HTMLElement, writer: Writer): void {
  writer.gap();
  const text = tidy(heading.text);
  writer.word(text);
  writer.endLine();
  const underline = { H1: '=', H2: '-' }[heading.tagName];
  if (underline) writer.lines.push(underline.repeat(text.length));
  writer.gap();
}

function write(node: Node, writer: Writer): void {
  if (node.nodeType === NodeType.TEXT_NODE) {
    writer.word(node.text);
    return;
  }
  if (node.nodeType !== NodeType.ELEMENT_NODE) return;
  const element = node as HTMLElement;
  const { tagName } = element;
  if (/^H[1-6]$/.test(tagName)) {
    writeHeading(element, writer);
  } else if (tagName === 'TR') {
    if (!element.closest('thead')) writeRow(element, writer);
  } else if (tagName === 'BR') {
    writer.endLine();
  } else {
    const isBlock = BLOCKS.has(tagName);
    if (isBlock) writer.endLine(tagName === 'LI' ? leadOf(element) : '');
    for (const child of element.childNodes) write(child, writer);
    if (element.classList.contains('write-in')) {
      writer.word('____________________');
      writer.gap();
    }
    if (isBlock) writer.endLine();
    if (tagName === 'P' || tagName === 'UL' || tagName === 'OL' || tagName === 'LI') closeBlock(element, writer);
  }
}

/** Text and whole lists are followed by an empty line; an item of a list by one only where it holds more than a line. */
function closeBlock(element: HTMLElement, writer: Writer): void {
  if (element.tagName === 'LI' ? element.querySelector('p, div') : !element.closest('li, .write-in')) writer.gap();
}

/** The words of a built page, as UTF-8 text with Windows line ends, which every editor shows. Throws when there is no `main`. */
export function plainText(html: string): string {
  const main = parse(html).querySelector('main');
  if (!main) throw new Error('The page has no main part.');
  for (const element of main.querySelectorAll(LEFT_OUT)) element.remove();
  const writer = new Writer();
  write(main, writer);
  writer.gap();
  return `${writer.lines.join('\r\n').trim()}\r\n`;
}
