/** Reads YAML and keeps the line of every field, so that a problem can point to it. */
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type ParsedNode,
} from 'yaml';
import { deepest } from './broken-text.ts';
import { problem, type ContentProblem, type Place } from './problem.ts';

export type FieldPath = readonly PropertyKey[];

export interface YamlFacts {
  /** What the file says, before any schema has looked at it. Undefined when it does not parse. */
  raw: unknown;
  /** The line of a field, or of the nearest field around it. */
  lineOf: (path: FieldPath) => number;
  problems: ContentProblem[];
}

/** Parses YAML that starts `linesBefore` lines below the top of its file. */
export function parseYaml(file: string, text: string, linesBefore = 0): YamlFacts {
  const lines = new LineCounter();
  const document = parsed(text, lines);
  if (!document || document.errors.some(({ message }) => /call stack/i.test(message)))
    return { raw: undefined, lineOf: () => 1 + linesBefore, problems: [tooDeep({ file })] };
  const lineAt = (offset: number): number => lines.linePos(offset).line + linesBefore;
  const problems = document.errors.map((error) =>
    problem(
      { file, line: lineAt(error.pos[0]) },
      `is not valid YAML: ${inWords(error.code, error.message)}`,
      hintFor(error.code),
    ),
  );
  if (problems.length === 0) problems.push(...refusedIn(document, (offset) => ({ file, line: lineAt(offset) })));
  return {
    raw: problems.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
    problems: problems.slice(0, 1),
  };
}

/** Gives undefined when lists stand so deep in one another that the parser itself gives up. */
function parsed(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false });
  } catch {
    return undefined;
  }
}

/** YAML that is valid and that nobody who writes content types. */
function refusedIn(document: Document.Parsed, placeAt: (offset: number) => Place): ContentProblem[] {
  const refused: ContentProblem[] = [];
  visit(document, {
    Node(_, node, around) {
      const place = placeAt(node.range?.[0] ?? 0);
      if (isAlias(node)) {
        const reference = problem(
          place,
          `holds a reference of YAML, "*${node.source}"`,
          `type the text again here, or put quotes around it if it is words: "*${node.source}"`,
        );
        refused.push(reference);
      } else if (around.filter(isCollection).length > deepest) refused.push(tooDeep(place));
      return refused.length > 0 ? visit.BREAK : undefined;
    },
  });
  return refused;
}

const tooDeep = (place: Place): ContentProblem =>
  problem(
    place,
    `holds lists or groups too deep in one another: more than ${deepest}`,
    'look for a row of brackets that was typed or pasted by mistake, and take it out',
  );

/** Follows a path as far as it goes and gives where that field starts in the text. */
function offsetOf(contents: ParsedNode | null, path: FieldPath): number {
  let node: unknown = contents;
  let offset = 0;
  for (const step of path) {
    const item: unknown = isMap(node)
      ? node.items.find((pair) => String(isNode(pair.key) ? pair.key.toJSON() : pair.key) === String(step))
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined;
    if (item === undefined) break;
    const start = isPair(item) ? item.key : item;
    if (isNode(start) && start.range) offset = start.range[0];
    node = isPair(item) ? item.value : item;
  }
  return offset;
}

function inWords(code: ErrorCode, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'one name stands twice in the same place';
  if (code === 'TAB_AS_INDENT') return 'a line starts with a tab';
  if (code === 'BAD_INDENT') return 'a line does not start in the right column';
  if (code === 'MISSING_CHAR') return 'a quote, a bracket or a comma is missing';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY')
    return 'a text holds ": " and has no quotes around it';
  return message.replace(/\s+/g, ' ');
}

function hintFor(code: ErrorCode): string {
  if (code === 'DUPLICATE_KEY') return 'keep one of the two';
  if (code === 'TAB_AS_INDENT') return 'use spaces, two for each step';
  if (code === 'BAD_INDENT') return 'start the line with the same number of spaces as its neighbours';
  if (code === 'MISSING_CHAR') return 'look on this line and above it for a text or a list that is not closed';
  return 'put quotes around the text, for example title: "Your plan: what it is"';
}
