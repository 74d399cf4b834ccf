import type { ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lineOf, nodesOf, textProp, piecesIn } from '../jsx.ts';
import { mdxOf, type Content } from '../model.ts';
import { problem, type ContentProblem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** What each first word needs: the status of the record that its line rests on. */
const strengths: Record<string, { statuses: readonly string[]; needs: string }> = {
  Must: { statuses: ['in force'], needs: 'a <Law> that is in force' },
  Should: { statuses: ['guidance'], needs: 'a <Law> that is guidance' },
  Tip: { statuses: [], needs: '' },
};

export const auditSaysHowStrong: Rule = {
  id: 'audit-says-how-strong',
  explain: 'A line of an audit says if it is law, guidance or a tip, and law and guidance have their source.',
  *run(content) {
    for (const file of mdxOf(content, 'training')) {
      for (const use of file.pieces.filter(({ name }) => name === 'Audit')) {
        const place = { file: file.path, field: '<Audit>', line: use.line };
        const lines = nodesOf(use.node, 'listItem');
        if (lines.length === 0)
          yield problem(
            place,
            '<Audit> holds no list',
            'start each line with "- ", with an empty line before the first',
          );
        for (const line of lines) yield* judge(content, { ...place, line: lineOf(line) }, line);
      }
    }
  },
};

function* judge(content: Content, place: { file: string; line: number }, line: ListItem): Iterable<ContentProblem> {
  const [first] = nodesOf(line, 'strong');
  const says = first ? toString(first).replace(/\.$/, '') : '';
  const strength = toString(line).startsWith(says) ? strengths[says] : undefined;
  if (!strength) {
    yield problem(place, 'the line does not say how strong it is', 'begin it with **Must.**, **Should.** or **Tip.**');
    return;
  }
  if (!strength.needs) return;
  const laws = piecesIn(line).filter(({ name }) => name === 'Law');
  // A record that is not there, or has a mistake of its own, is told of by other rules.
  const rests = laws.some((law) => {
    const record = content.law.get(textProp(law, 'id') ?? '');
    return !record || strength.statuses.includes(record.status);
  });
  if (!rests)
    yield problem(
      place,
      `the line says "${says}" but has no source for it`,
      `give it ${strength.needs}, or write **Tip.**`,
    );
}
