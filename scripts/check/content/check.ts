/** The content check as one pure function: a tree in, problems out. */
import { buildContent, type FilesRead } from './build-content.ts';
import { problem, type ContentProblem } from './problem.ts';
import { rules } from './rules.ts';
import type { ContentTree } from './tree.ts';

/** Checks all content as it stands on a day; `read` is for whoever checks nearly the same tree many times. Never throws: a rule that fails is a problem too. */
export function checkContent(
  tree: ContentTree,
  { today, read }: { today: string; read?: FilesRead },
): ContentProblem[] {
  try {
    const content = buildContent(tree, today, read);
    const problems = rules.flatMap(({ id, run }) => runSafely(`the rule "${id}"`, () => [...run(content)]));
    return problems.sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
  } catch (error) {
    return [brokenCheck('the content check', error)];
  }
}

function runSafely(what: string, run: () => ContentProblem[]): ContentProblem[] {
  try {
    return run();
  } catch (error) {
    return [brokenCheck(what, error)];
  }
}

function brokenCheck(what: string, error: unknown): ContentProblem {
  const message = error instanceof Error ? error.message : String(error);
  return problem(
    { file: 'scripts/check/content' },
    `${what} stopped: ${message}`,
    'this is a mistake in the check, not in your text: report it',
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
