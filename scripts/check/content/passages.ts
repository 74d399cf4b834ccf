/**
 * Passages: the text that a reader meets, block by block.
 * What an author typed and what a piece puts in its place are kept apart, so that one rule can look at
 * the typed text alone and another can count the words that are read.
 */
import type { Nodes, PhrasingContent } from 'mdast';
import { isPiece, lineOf, piecesIn, pieceUse, type PieceNode } from './jsx.ts';
import type { AnyMdxFile } from './model.ts';
import type { RenderedWords } from './rendered-words.ts';
import { propsOf } from './vocabulary.ts';

export interface Fragment {
  text: string;
  /** False when a piece such as <TimeLimit> puts the words there. */
  typed: boolean;
  /** The pieces around it. */
  inside: readonly string[];
  line: number;
}

export interface Passage {
  file: string;
  field?: string | undefined;
  /** Sentences are read as text; a heading or label is not a sentence; a fact stands at the top or in YAML. */
  role: 'sentences' | 'heading' | 'fact';
  /** True when a child is meant to read it. */
  forChildren: boolean;
  fragments: readonly Fragment[];
}

/** Pieces that are a block of their own even when they stand on one line with others. */
const blocks = new Set([
  'YourRight',
  'NotYet',
  'Line',
  'Strip',
  'Tell',
  'Tick',
  'Notice',
  'Section',
  'Part',
  'TranslatorNote',
  'Card',
  'Quote',
  'Post',
  'Step',
  'Choose',
  'Choice',
]);

/** Stands among the pieces around a text between backticks: the name of a file, or what to type into a computer. */
export const codeInLine = 'code';

/** What stands in typed text where something else will be read. No rule matches it. */
export const elsewhere = '\uFFFC';

/** The passages of the text of an MDX file, attributes such as `ifNot` among them. */
export function passagesOfBody(file: AnyMdxFile, forChildren: boolean, words: RenderedWords): Passage[] {
  if (!file.body) return [];
  const passage = (role: Passage['role'], fragments: readonly Fragment[], field?: string): Passage[] =>
    fragments.some(({ text }) => text.trim())
      ? [{ file: file.path, field, role, forChildren: forChildren && !isForTranslator(fragments), fragments }]
      : [];

  function ofBlock(node: Nodes, inside: readonly string[]): Passage[] {
    if (node.type === 'heading')
      return passage(
        'heading',
        node.children.flatMap((child) => ofPhrase(child, inside)),
      );
    if (node.type === 'paragraph' || node.type === 'tableCell') return ofPhrases(node.children, inside);
    if (node.type === 'code')
      return passage('sentences', [{ text: node.value, typed: true, inside, line: lineOf(node) }]);
    if (isPiece(node) && node.children.length === 0) return passage('sentences', renderedFragment(node, inside));
    if (!('children' in node)) return [];
    const within = isPiece(node) ? [...inside, node.name ?? ''] : inside;
    return node.children.flatMap((child) => ofBlock(child, within));
  }

  /** A paragraph may hold pieces that are blocks: each of these is a passage, and so is the text between them. */
  function ofPhrases(nodes: readonly PhrasingContent[], inside: readonly string[]): Passage[] {
    const done: Passage[] = [];
    let run: Fragment[] = [];
    for (const node of nodes) {
      if (isPiece(node) && blocks.has(node.name ?? '')) {
        done.push(...passage('sentences', run), ...ofPhrases(node.children, [...inside, node.name ?? '']));
        run = [];
      } else {
        run.push(...ofPhrase(node, inside));
      }
    }
    return [...done, ...passage('sentences', run)];
  }

  function ofPhrase(node: PhrasingContent, inside: readonly string[]): Fragment[] {
    if (node.type === 'text') return [{ text: node.value, typed: true, inside, line: lineOf(node) }];
    if (node.type === 'inlineCode')
      return [{ text: node.value, typed: true, inside: [...inside, codeInLine], line: lineOf(node) }];
    if (node.type === 'break') return [{ text: '\n', typed: true, inside, line: lineOf(node) }];
    if (isPiece(node) && node.children.length === 0) return renderedFragment(node, inside);
    if (!('children' in node)) return [];
    const within = isPiece(node) ? [...inside, node.name ?? ''] : inside;
    return node.children.flatMap((child) => ofPhrase(child, within));
  }

  function renderedFragment(node: PieceNode, inside: readonly string[]): Fragment[] {
    return [
      { text: words(pieceUse(node, inside)), typed: false, inside: [...inside, node.name ?? ''], line: lineOf(node) },
    ];
  }

  const ofProps = piecesIn(file.body).flatMap((use) =>
    propsOf(use.name).flatMap(({ name, type }) => {
      const text = type === 'text' ? use.props.get(name) : undefined;
      if (typeof text !== 'string') return [];
      const fragment = { text, typed: true, inside: [...use.inside, use.name], line: use.line };
      return passage(name === 'ifNot' ? 'sentences' : 'heading', [fragment], `<${use.name} ${name}>`);
    }),
  );
  return [...ofBlock(file.body, []), ...ofProps];
}

const isForTranslator = (fragments: readonly Fragment[]): boolean =>
  fragments.every(({ inside }) => inside.includes('TranslatorNote'));

/** False for facts and for attributes: only the text itself can hold a piece such as <TimeLimit>. */
export const holdsPieces = ({ field }: Passage): boolean => field === undefined;

/** True for the words of a film, which take facts in braces. */
export const holdsBraces = ({ field = '' }: Passage): boolean => /^scenes\.\d+\.(?:caption|narration)/.test(field);

/** The words that a reader meets. */
export function readText({ fragments }: Passage): string {
  return fragments.map(({ text }) => text).join('');
}

/** What the author typed; what a piece renders, or what stands in one of the `except` pieces, is hidden. */
export function typedText({ fragments }: Passage, except: readonly string[] = []): string {
  return fragments.map((fragment) => (isHidden(fragment, except) ? elsewhere : fragment.text)).join('');
}

const isHidden = ({ typed, inside }: Fragment, except: readonly string[]): boolean =>
  !typed || except.some((name) => inside.includes(name));

/** Every match in the typed text, with its line. */
export function findTyped(
  passage: Passage,
  pattern: RegExp,
  except: readonly string[] = [],
): { match: RegExpExecArray; line: number; before: string; after: string }[] {
  const text = typedText(passage, except);
  return [...text.matchAll(pattern)].map((match) => ({
    match,
    line: lineAt(passage, match.index, except),
    before: text.slice(0, match.index),
    after: text.slice(match.index + match[0].length),
  }));
}

function lineAt({ fragments }: Passage, index: number, except: readonly string[]): number {
  let start = 0;
  for (const fragment of fragments) {
    const { text, line } = fragment;
    const length = isHidden(fragment, except) ? elsewhere.length : text.length;
    if (index < start + length) return line + text.slice(0, index - start).split('\n').length - 1;
    start += length;
  }
  return fragments.at(-1)?.line ?? 1;
}
