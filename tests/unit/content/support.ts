/** Tests of the content check: change one thing in valid content, and read what the check says. */
import { expect, test } from 'vitest';
import { checkContent } from '../../../scripts/check/content/check.ts';
import type { ContentProblem } from '../../../scripts/check/content/problem.ts';
import type { ContentTree } from '../../../scripts/check/content/tree.ts';
import { today, validContent } from '../../fixtures/valid-content.ts';

export const right = 'content/rights/moving-home';
export const guide = `${right}/guide.mdx`;
export const easyRead = `${right}/easy-read.mdx`;
export const symbols = `${right}/symbols.mdx`;
export const bsl = `${right}/bsl.mdx`;
export const law = 'content/law/moving.yaml';

export type Change = (tree: ContentTree) => void;

/** Puts one text in the place of another, and makes sure that it was there. */
export const replace =
  (file: string, from: string, to: string): Change =>
  (tree) => {
    const text = tree.get(file);
    if (!text?.includes(from)) throw new Error(`${file} does not hold ${from}`);
    tree.set(
      file,
      text.replace(from, () => to),
    );
  };

/** Puts a text into a guide, where a reader would meet it. */
export const inGuide = (text: string): Change =>
  replace(guide, '## If they do not do it', `${text}\n\n## If they do not do it`);

export const add =
  (file: string, text: string): Change =>
  (tree) =>
    void tree.set(file, text);

export const remove =
  (file: string): Change =>
  (tree) =>
    void tree.delete(file);

/** Everything that the check says after the changes. */
export function problemsAfter(...changes: Change[]): ContentProblem[] {
  const tree = validContent();
  for (const change of changes) change(tree);
  return checkContent(tree, { today });
}

/** A file, what is wrong in it, and what to type instead. */
type Expected = [file: string, message: string, hint: string];

/** The check says these problems, with these exact words, and no others. */
export function says(name: string, changes: Change | Change[], ...expected: Expected[]): void {
  test(name, () => {
    const problems = problemsAfter(...[changes].flat());
    expect(problems.map(({ file, message, hint }) => [file, message, hint])).toEqual(expected);
  });
}

/** The check says nothing. */
export function allows(name: string, ...changes: Change[]): void {
  test(name, () => expect(problemsAfter(...changes)).toEqual([]));
}
