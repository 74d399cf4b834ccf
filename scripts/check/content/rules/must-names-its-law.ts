import { toString } from 'mdast-util-to-string';
import { lineOf, nodesOf, textProp } from '../jsx.ts';
import type { AnyMdxFile, Content } from '../model.ts';
import { findTyped } from '../passages.ts';
import { problem, type ContentProblem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** Somebody who has a duty. "What must happen" and "when they must act" only point to it. */
const duty =
  /(?<!when )(?<!when (?:the|your) )\b(?:councils?|courts?|judges?|police|schools?|colleges?|social workers?|workers?|homes?|carers?|advisers?|advocates?|officers?|managers?|hospitals?|prisons?|staff|adults?|doctors?|nurses?|government|they|somebody|someone)(?: also| always| still| then| now)? must\b(?! not be true)/gi;

/** In these the words rest on a law that the piece names, or they are what somebody says. */
const rests = ['Law', 'YourRight', 'NotYet', 'Reason', 'Say', 'Said', 'Quote', 'Post', 'LetterText', 'Notes'];
/** In these a law stands on the piece itself. */
const withLaw = ['Line', 'Strip', 'Tell', 'Section'];

export const mustNamesItsLaw: Rule = {
  id: 'must-names-its-law',
  explain: 'Whoever says that somebody must do something names the law that says so.',
  *run(content) {
    for (const file of content.mdxFiles) {
      yield* inText(content, file);
      yield* onPieces(file);
    }
  },
};

function* inText(content: Content, file: AnyMdxFile): Iterable<ContentProblem> {
  const paragraphsWithLaw = new Set(
    [...nodesOf(file.body, 'listItem'), ...nodesOf(file.body, 'paragraph')]
      .filter((node) => JSON.stringify(node).includes('"name":"Law"'))
      .map(lineOf),
  );
  for (const passage of content.passages.get(file.path) ?? []) {
    if (passage.role !== 'sentences' || passage.field !== undefined) continue;
    for (const { match, line } of findTyped(passage, duty, [...rests, ...withLaw])) {
      if (paragraphsWithLaw.has(line)) continue;
      yield problem(
        { file: file.path, line },
        `says ${quote(match[0])} and names no law`,
        'put the sentence in <Law id="…"> or <YourRight law="…">, or say what they should do',
      );
    }
  }
}

function* onPieces({ path: file, pieces }: AnyMdxFile): Iterable<ContentProblem> {
  for (const use of pieces) {
    if (!withLaw.includes(use.name) || textProp(use, 'law')) continue;
    const found = toString(use.node).match(duty)?.[0];
    if (!found || JSON.stringify(use.node.children).includes('"name":"Law"')) continue;
    yield problem(
      { file, field: `<${use.name}>`, line: use.line },
      `says ${quote(found)} and names no law`,
      `add the record: <${use.name} law="…">, or say what they should do`,
    );
  }
}
