/** The tree of an MDX text, and the pieces in it with their attributes. */
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

export type PieceNode = MdxJsxFlowElement | MdxJsxTextElement;

/** The value of an attribute: text, a number, true for a bare name, or code that no author should type. */
export type PropValue = string | number | boolean | { code: string };

/** One piece as it was typed. */
export interface PieceUse {
  name: string;
  props: ReadonlyMap<string, PropValue>;
  line: number;
  /** The names of the pieces around it, the outermost first. */
  inside: readonly string[];
  node: PieceNode;
}

export const isPiece = (node: Nodes): node is PieceNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Every node of the text in reading order, with the pieces that it stands in. */
export function* walk(
  node: Nodes,
  inside: readonly string[] = [],
): Generator<{ node: Nodes; inside: readonly string[] }> {
  yield { node, inside };
  if (!('children' in node)) return;
  const within = isPiece(node) ? [...inside, node.name ?? ''] : inside;
  for (const child of node.children) yield* walk(child, within);
}

/** Every node of one type. */
export function nodesOf<T extends Nodes['type']>(body: Nodes | undefined, type: T): Extract<Nodes, { type: T }>[] {
  if (!body) return [];
  return [...walk(body)]
    .map(({ node }) => node)
    .filter((node): node is Extract<Nodes, { type: T }> => node.type === type);
}

/** Every piece in the text. */
export function piecesIn(body: Nodes): PieceUse[] {
  return [...walk(body)].flatMap(({ node, inside }) => (isPiece(node) ? [pieceUse(node, inside)] : []));
}

/** The line that a node starts on. */
export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

/** An attribute that holds text, or undefined. */
export function textProp({ props }: PieceUse, name: string): string | undefined {
  const value = props.get(name);
  return typeof value === 'string' ? value : undefined;
}

export function pieceUse(node: PieceNode, inside: readonly string[]): PieceUse {
  const props = node.attributes.map((attribute): [string, PropValue] =>
    attribute.type === 'mdxJsxAttribute'
      ? [attribute.name, readValue(attribute.value)]
      : ['{…}', { code: attribute.value }],
  );
  return { name: node.name ?? '', props: new Map(props), line: lineOf(node), inside, node };
}

function readValue(value: MdxJsxFlowElement['attributes'][number]['value']): PropValue {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  const code = value.value.trim();
  if (/^\d+(\.\d+)?$/.test(code)) return Number(code);
  if (code === 'true' || code === 'false') return code === 'true';
  return /^(["'])([^"'\\]*)\1$/.exec(code)?.[2] ?? { code };
}
