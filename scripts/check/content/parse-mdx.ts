/** Reads an MDX file: the facts at its top, and its text as a tree. */
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { deepest } from './broken-text.ts';
import { lineOf } from './jsx.ts';
import { parseYaml, type YamlFacts } from './parse-yaml.ts';
import { problem, type ContentProblem } from './problem.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();

export interface ParsedMdx extends YamlFacts {
  /** Undefined when the text does not parse. */
  body: Root | undefined;
}

/** Parses both parts, so that a mistake in one does not hide the other. */
export function parseMdx(file: string, text: string): ParsedMdx {
  const top = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text);
  if (!top) {
    const missing = problem(
      { file, line: 1 },
      'has no facts at its top',
      'start the file with a line ---, then title: and the other facts, then a line ---',
    );
    return { raw: undefined, lineOf: () => 1, ...parseBody(file, text, [missing]) };
  }
  const front = parseYaml(file, top[1] ?? '', 1);
  return { ...front, ...parseBody(file, text, front.problems) };
}

function parseBody(
  file: string,
  text: string,
  before: ContentProblem[],
): { body: Root | undefined; problems: ContentProblem[] } {
  try {
    const body = parser.parse(text);
    const place = placeTooDeep(body);
    if (!place) return { body, problems: before };
    const hint = 'look for a row of tags, > or brackets that was typed or pasted by mistake, and take it out';
    const message = `holds pieces or quotes too deep in one another: more than ${deepest}`;
    return { body: undefined, problems: [...before, problem({ file, line: place }, message, hint)] };
  } catch (error) {
    const { reason, line } = readParseError(error);
    return {
      body: undefined,
      problems: [...before, problem({ file, line }, `does not parse: ${plain(reason)}`, hintFor(reason))],
    };
  }
}

/** The line of a node that stands too deep, if there is one. Keeps a list of its own, so that no depth can stop it. */
function placeTooDeep(body: Root): number | undefined {
  const left: { node: Nodes; depth: number }[] = [{ node: body, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, depth } = next;
    if (depth > deepest) return lineOf(node);
    if ('children' in node) left.push(...node.children.map((child) => ({ node: child, depth: depth + 1 })));
  }
  return undefined;
}

/** What the parser says: its errors carry a reason and a line, but are no plain `Error`. */
function readParseError(error: unknown): { reason: string; line: number } {
  const { reason, line } = error as { reason?: string; line?: number };
  const inReason = /\((\d+):\d+/.exec(reason ?? '')?.[1];
  return { reason: reason ?? String(error), line: line ?? Number(inReason ?? 1) };
}

/** The reason without what only a programmer can use. */
const plain = (reason: string): string =>
  reason.replace(/\s*\(note:[\s\S]*$|, expected a[\s\S]*$|\s*\(\d+:\d+(?:-\d+:\d+)?\)/g, '');

function hintFor(reason: string): string {
  if (/acorn|expression/i.test(reason)) return 'take the { and } out of the text';
  if (/closing (tag|slash)|end of file/i.test(reason)) {
    return 'close the piece: on the same line, or with an empty line after its opening tag and before its closing tag';
  }
  if (/`!`/.test(reason)) return 'take the comment out, or write it as {/* comment */}';
  if (/before name/i.test(reason)) return 'write "less than" instead of <';
  return 'look at the tags in and just above this line: each needs quotes around its values and a closing tag';
}
