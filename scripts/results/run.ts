/** What a full run found, until `npm run keep:results` keeps it or the next run replaces it. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Counts } from './counts.ts';
import { toolsHere } from './tools.ts';

export const resultsFolder = resolve('node_modules/.cache/help-at-hand-results');
export const keptRun = join(resultsFolder, 'run.json');

export interface StepResult {
  name: string;
  passed: boolean;
  counts?: Counts;
}

/** Leaves a run there, with the tools it used. Throws when no browser can be started to ask for its version. */
export async function leaveRun({
  minutes,
  results,
}: {
  minutes: number;
  results: readonly StepResult[];
}): Promise<void> {
  const run = {
    on: new Date().toISOString().slice(0, 10),
    minutes,
    tools: await toolsHere(),
    steps: results.map(({ name, passed: done, counts }) => ({ name, done, ...counts })),
  };
  writeFileSync(keptRun, JSON.stringify(run));
}
