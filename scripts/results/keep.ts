/**
 * `npm run keep:results`: keeps what the last full run of `npm test` found in content/last-run.yaml, where the pages about
 * accessibility and checking read it. A run with a failure is kept too: the page then says so.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { lastRunSchema } from '../../src/schemas/last-run.ts';
import { keptRun } from './run.ts';

if (!existsSync(keptRun)) {
  console.error('There is no full run to keep. Run: npm test');
  process.exit(1);
}
const run = lastRunSchema.parse(JSON.parse(readFileSync(keptRun, 'utf8')));
const note = '# Written by `npm run keep:results` from the last full run of `npm test`. Do not type here.\n';
writeFileSync('content/last-run.yaml', note + stringify(run));
console.log(`Kept the run of ${run.on} in content/last-run.yaml`);
