/** What the last full run of `npm test` that was kept found. `npm run keep:results` writes it; nobody types it. */
import { z } from 'astro/zod';
import { day, line } from './shared.ts';

const count = () => z.number().int().min(0);

const toolSchema = z.strictObject({
  name: line(40).describe('What the tool is called'),
  version: line(40).describe('Its version on that day'),
});

const stepSchema = z.strictObject({
  name: line(120).describe('What was looked at, as scripts/test.ts names it'),
  done: z.boolean().describe('True when the step found nothing wrong'),
  passed: count().optional().describe('How many tests passed; none when the step is one check'),
  failed: count().optional().describe('How many tests failed'),
  skipped: count().optional().describe('How many tests were not run, for example because no web server is installed'),
});

export const lastRunSchema = z.strictObject({
  on: day().describe('The day of the run'),
  minutes: count().describe('How long it took, in minutes'),
  tools: z.array(toolSchema).min(1).describe('What judged the pages'),
  steps: z.array(stepSchema).min(1).describe('The steps of the run, in order'),
});

export type LastRun = z.infer<typeof lastRunSchema>;
export type RunStep = z.infer<typeof stepSchema>;
