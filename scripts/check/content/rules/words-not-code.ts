import { lineOf, walk } from '../jsx.ts';
import { problem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

export const wordsNotCode: Rule = {
  id: 'words-not-code',
  explain: 'Content is words. Code, styles and imports stay in the site, so that anybody can edit the words.',
  *run({ mdxFiles }) {
    for (const { path: file, body, pieces } of mdxFiles) {
      if (!body) continue;
      for (const { node } of walk(body)) {
        const place = { file, line: lineOf(node) };
        if (node.type === 'mdxjsEsm')
          yield problem(place, 'holds an import or export', 'take it out: the pieces work without it');
        if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
          if (isComment(node.value)) continue;
          yield problem(place, `holds code: ${quote(`{${node.value}}`)}`, 'take the { and } out, and type the words');
        }
      }
      for (const { name, props, line } of pieces) {
        const place = { file, field: `<${name}>`, line };
        for (const [prop, value] of props) {
          if (prop === 'style' || prop === 'class' || prop === 'className') {
            yield problem(place, `<${name}> has a \`${prop}\``, 'take it out: the site decides how things look');
          } else if (typeof value === 'object') {
            yield problem(
              place,
              `<${name}> has code in \`${prop}\``,
              'type the value in quotes, or a number in braces',
            );
          }
        }
      }
    }
  },
};

const isComment = (code: string): boolean => /^\s*(?:\/\*[\s\S]*\*\/\s*)*$/.test(code);
