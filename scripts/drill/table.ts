/** The table of a drill, for docs/fault-drills.md. */
import { dateInWords } from '../../src/lib/dates.ts';
import type { Judged, Verdict } from './drill.ts';

const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
const count = (judged: readonly Judged[], verdict: Verdict): number =>
  judged.filter((one) => one.verdict === verdict).length;

function table(what: string, judged: readonly Judged[], nameOf: (one: Judged) => string): string {
  const groups = [...Map.groupBy(judged, nameOf)].sort(([a], [b]) => a.localeCompare(b, 'en-GB'));
  const line = (name: string, list: readonly Judged[]): string =>
    row(name, list.length, count(list, 'caught'), count(list, 'harmless'), count(list, 'slipped through'));
  return [
    row(what, 'mutants', 'caught', 'harmless', 'slipped through'),
    row('---', '--:', '--:', '--:', '--:'),
    ...groups.map(([name, list]) => line(name, list)),
    line('**all**', judged),
  ].join('\n');
}

/** The whole page. */
export function drillPage(judged: readonly Judged[], { seed, today }: { seed: number; today: string }): string {
  return `# Fault drills

Content is broken on purpose, in one place at a time, and the content check is asked about it. A mutant is **caught**
when a message names the file and says what is wrong and what to type instead. It is **harmless** when the file says
the same as before: the check reads the same text, and the facts that the build reads are the same.

Made on ${dateInWords(today)} by \`npm run drill\` with seed ${seed} (\`npm run drill -- 7\` takes another). The unit tests run a part of
it. Do not edit this page; run the drill again.

## By kind of content

${table('kind', judged, ({ mutant }) => mutant.kind)}

## By fault

${table('fault', judged, ({ mutant }) => mutant.fault)}

## How it works

- \`scripts/drill/faults*.ts\` list the faults: of a whole file, of facts, of text, and between files. Each fault says
  which words the message must hold. That a message is there is not enough.
- Each fault is tried on one file of every kind that it fits. A field that may be left out is never left out as a
  fault: without it the file is whole.
- One run of the check tries many mutants, each in a file of its own and each known by its own words. One that is not
  caught there is tried again alone, so that another mutant cannot hide it.
- What gets through shows a hole in the check: add a rule or a message in \`scripts/check/content\`, with a test.
`;
}
