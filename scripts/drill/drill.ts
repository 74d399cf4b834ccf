/** The drill: breaks the content in many ways and asks the content check about each. */
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { checkContent } from '../check/content/check.ts';
import type { FilesRead } from '../check/content/build-content.ts';
import { kindOf } from '../check/content/kinds.ts';
import { parseMdx } from '../check/content/parse-mdx.ts';
import type { ContentProblem } from '../check/content/problem.ts';
import { textOf, type ContentTree } from '../check/content/tree.ts';
import { faults } from './faults.ts';
import { chanceFrom, oneOf, type Mutant, type Source } from './mutant.ts';

export type Verdict = 'caught' | 'harmless' | 'slipped through';
export interface Judged {
  mutant: Mutant;
  verdict: Verdict;
  /** What the check said about the file, for whoever has to mend the check. */
  said: string[];
}

/**
 * Breaks a file of every kind with every fault that fits. `oneIn` keeps one in so many of them, for a quick run. The
 * same seed gives the same mutants.
 */
export function makeMutants(tree: ContentTree, { seed, oneIn = 1 }: { seed: number; oneIn?: number }): Mutant[] {
  const sources: Source[] = [...tree].map(([path, text]) => ({ path, kind: kindOf(path).kind, text }));
  const byKind = Map.groupBy(sources, ({ kind }) => kind);
  const chance = chanceFrom(seed);
  return [...byKind].flatMap(([kind, files]) =>
    faults
      .filter((fault) => fault.kinds(kind) && chance(oneIn) === 0)
      .flatMap(({ name, breakIt }) => {
        for (let tries = 0; tries < 8; tries++) {
          const source = oneOf(files, chance);
          const broken = source && breakIt(source, chance);
          if (source && broken) return [{ ...broken, fault: name, kind, path: source.path }];
        }
        return [];
      }),
  );
}

/**
 * Judges the mutants. Many are tried in one run of the check, each in files of its own and each by its own words; one
 * that is not caught there is tried again alone, so that no other can hide it.
 */
export function judge(tree: ContentTree, mutants: readonly Mutant[], today: string): Judged[] {
  const verdicts = new Map<Mutant, Judged>();
  const read: FilesRead = new Map();
  checkContent(tree, { today, read });
  for (const together of inRuns(mutants.filter(({ says }) => says !== 'the same'))) {
    const problems = problemsWith(tree, together, today, read);
    for (const mutant of together) verdicts.set(mutant, judgeOne(mutant, problems));
  }
  for (const [mutant, { verdict }] of verdicts) {
    if (verdict === 'slipped through')
      verdicts.set(mutant, judgeOne(mutant, problemsWith(tree, [mutant], today, read)));
  }
  return mutants.map(
    (mutant) =>
      verdicts.get(mutant) ?? { mutant, verdict: isTheSame(tree, mutant) ? 'harmless' : 'slipped through', said: [] },
  );
}

function inRuns(mutants: readonly Mutant[]): Mutant[][] {
  const runs: { files: Set<string>; together: Mutant[] }[] = [];
  for (const mutant of mutants) {
    const files = [...Object.keys(mutant.files), mutant.path, ...(mutant.named ? [mutant.named] : [])];
    let run = runs.find(({ files: taken }) => !files.some((file) => taken.has(file)));
    if (!run) runs.push((run = { files: new Set(), together: [] }));
    for (const file of files) run.files.add(file);
    run.together.push(mutant);
  }
  return runs.map(({ together }) => together);
}

function problemsWith(tree: ContentTree, mutants: readonly Mutant[], today: string, read: FilesRead): ContentProblem[] {
  const broken = new Map(tree);
  for (const { files } of mutants) {
    for (const [path, content] of Object.entries(files)) {
      if (content === undefined) broken.delete(path);
      else broken.set(path, textOf(Buffer.from(content)));
    }
  }
  return checkContent(broken, { today, read });
}

function judgeOne(mutant: Mutant, problems: readonly ContentProblem[]): Judged {
  const { says, named, path } = mutant;
  const about = problems.filter(({ file, hint }) => file === (named ?? path) && hint.trim() !== '');
  const said = about.map(({ field = '', message, hint }) => `${field} ${message}. ${hint}`);
  const caught = says !== 'the same' && said.some((words) => says.test(words));
  return { mutant, verdict: caught ? 'caught' : 'slipped through', said };
}

/** True when the file says the same as before to the check and to the build, which reads facts by itself. */
function isTheSame(tree: ContentTree, { path, files }: Mutant): boolean {
  const before = tree.get(path) ?? '';
  const raw = Buffer.from(files[path] ?? '').toString('utf8');
  if (textOf(Buffer.from(raw)) !== before) return false;
  if (path.endsWith('.yaml')) return isDeepStrictEqual(parse(raw), parse(before));
  if (!path.endsWith('.mdx')) return true;
  const withoutMark = raw.replace(/^\uFEFF/, '');
  return isDeepStrictEqual(
    shape(parseMdx(path, withoutMark.replaceAll('\r\n', '\n')).body),
    shape(parseMdx(path, before).body),
  );
}

const shape = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'position' ? undefined : part)) ?? 'null');
