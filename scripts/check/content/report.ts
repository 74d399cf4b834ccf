/** Prints problems for people: by file, with the line, what is wrong and what to type instead. */
import type { ContentProblem } from './problem.ts';

export function report(problems: readonly ContentProblem[]): string {
  return [...Map.groupBy(problems, ({ file }) => file)]
    .map(([file, inFile]) => [`${file} (${inFile.length})`, ...inFile.map(oneProblem)].join('\n'))
    .join('\n\n');
}

/** "214 files in 0.6 s: no problems" or "214 files in 0.6 s: 3 problems in 2 files". */
export function summary(problems: readonly ContentProblem[], files: number, milliseconds: number): string {
  const places = new Set(problems.map(({ file }) => file)).size;
  const found =
    problems.length === 0 ? 'no problems' : `${count(problems.length, 'problem')} in ${count(places, 'file')}`;
  return `Checked ${count(files, 'file')} in ${(milliseconds / 1000).toFixed(1)} s: ${found}`;
}

function oneProblem({ line, field = '', message, hint }: ContentProblem): string {
  const isFact = field !== '' && !field.startsWith('<') && !message.includes(`\`${field}\``);
  const place = [line === undefined ? '' : `line ${line}`, isFact ? field : ''].filter(Boolean).join(', ');
  return `  ${place ? `${place}: ` : ''}${message}\n      ${hint}`;
}

const count = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`;
