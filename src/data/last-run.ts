/** The last full run of all tests that was kept, for the pages that say how this site is checked. */
import { lastRunSchema, type LastRun } from '../schemas/last-run.ts';
import { readFacts } from './facts.ts';

const files = Object.entries(
  import.meta.glob<string>('/content/last-run.yaml', { query: '?raw', import: 'default', eager: true }),
);

/** The run, or nothing when none was kept. Stops the build when the record is not as it should be. */
export const lastRun = (): LastRun | undefined => files.map(([path, text]) => readFacts(path, text, lastRunSchema))[0];
