/** Every link in the text, with the words that stand in it. */
import { toString } from 'mdast-util-to-string';
import { lineOf, nodesOf } from './jsx.ts';
import type { AnyMdxFile } from './model.ts';

export interface LinkUse {
  url: string;
  text: string;
  line: number;
}

export function linksIn(file: AnyMdxFile): LinkUse[] {
  const definitions = new Map(nodesOf(file.body, 'definition').map(({ identifier, url }) => [identifier, url]));
  const direct = nodesOf(file.body, 'link').map((node) => ({
    url: node.url,
    text: toString(node),
    line: lineOf(node),
  }));
  const byName = nodesOf(file.body, 'linkReference').map((node) => ({
    url: definitions.get(node.identifier) ?? '',
    text: toString(node),
    line: lineOf(node),
  }));
  const cards = file.pieces.flatMap(({ name, props, line }) => {
    const url = props.get('href');
    return name === 'Card' && typeof url === 'string' ? [{ url, text: String(props.get('title') ?? ''), line }] : [];
  });
  return [...direct, ...byName, ...cards];
}
