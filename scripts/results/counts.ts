/** How many tests passed, failed and were left out, from the reports of the two test runners. */
import { z } from 'astro/zod';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** Reads the JSON report of vitest or of Playwright. Throws when it is neither. */
export function countsOf(report: unknown): Counts {
  const browser = playwrightReport.safeParse(report);
  if (browser.success) {
    const { expected, unexpected, flaky, skipped } = browser.data.stats;
    /* A test that fails and then passes has failed. */
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  const { numPassedTests, numFailedTests, numPendingTests } = vitestReport.parse(report);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}
