/** What makes a file unreadable before anybody looks at what it says. */
import { problem, type ContentProblem } from './problem.ts';

/** Four times the biggest file of content. More is a mistake, and parsing it could take all memory. */
const mostLetters = 100_000;

/** How many lists, groups or pieces may stand in one another. Content has six at most; thousands stop a parser. */
export const deepest = 24;

/** Says why the text of a file cannot be read, or gives undefined. */
export function brokenText(file: string, text: string): ContentProblem | undefined {
  if (!text.trim()) return problem({ file }, 'is empty', 'write it, or take the file away');
  if (text.length > mostLetters)
    return problem(
      { file },
      `is too big: it has more than ${mostLetters.toLocaleString('en-GB')} letters`,
      'look for what was pasted into it by mistake and take it out, or split the file',
    );
  const broken = /[\uFFFD\0]/.exec(text);
  if (broken)
    return problem(
      { file, line: lineAt(text, broken.index) },
      'holds letters that cannot be read',
      'save the file as UTF-8 text and type these letters again',
    );
  const merge = /^(?:<{7}|>{7}|\|{7})(?: |$)/m.exec(text);
  if (merge)
    return problem(
      { file, line: lineAt(text, merge.index) },
      'holds the marks of a merge that was not finished',
      'keep one of the two versions, and take out the lines that start with <<<<<<<, ======= and >>>>>>>',
    );
  return undefined;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
