import type { ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isPiece, lineOf, nodesOf, pieceUse, textProp, walk, type PieceNode } from '../jsx.ts';
import { mdxOf, type Content } from '../model.ts';
import { problem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

const label = /^(Must|Should|Tip)(?: \([^)]+\))?\.$/;
const statusFor: Readonly<Record<string, string>> = { Must: 'in force', Should: 'guidance' };

/** Must, Should or Tip, when the item begins with it in bold. */
function labelOf(item: ListItem): string | undefined {
  const [first] = item.children;
  const bold = first?.type === 'paragraph' ? first.children[0] : undefined;
  return bold?.type === 'strong' ? label.exec(toString(bold))?.[1] : undefined;
}

/** The status of each record that an item rests on. */
const statusesIn = (item: ListItem, content: Content): (string | undefined)[] =>
  [...walk(item)]
    .map(({ node }) => node)
    .filter((node): node is PieceNode => isPiece(node) && node.name === 'Law')
    .map((node) => content.law.get(textProp(pieceUse(node, []), 'id') ?? '')?.status);

export const dutiesNamed: Rule = {
  id: 'duties-named',
  explain: 'A school reads in each line of a list if it is law, guidance or a tip, and a duty has its source.',
  *run(content) {
    for (const file of mdxOf(content, 'school')) {
      for (const item of nodesOf(file.body, 'listItem')) {
        const named = labelOf(item);
        const status = named && statusFor[named];
        if (!status || statusesIn(item, content).includes(status)) continue;
        const text = quote(toString(item).slice(0, 60));
        const instead =
          named === 'Must' ? 'or say "Should" or "Tip"' : 'or say "Must" for law, "Tip" for our own advice';
        yield problem(
          { file: file.path, line: lineOf(item) },
          `${text} says "${named}", but names no record that is ${status}`,
          `add <Law id="…"> with a record that is ${status}, ${instead}`,
        );
      }
      for (const { node } of file.pieces.filter(({ name }) => name === 'Checklist')) {
        const items = nodesOf(node, 'listItem');
        const bare = items.filter((item) => labelOf(item) === undefined);
        if (bare.length === items.length) continue;
        for (const item of bare) {
          yield problem(
            { file: file.path, line: lineOf(item) },
            `${quote(toString(item).slice(0, 60))} does not say what it is, and others in the checklist do`,
            'begin it with **Must.**, **Should.** or **Tip.**',
          );
        }
      }
    }
  },
};
