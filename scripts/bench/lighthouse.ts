/** Asks Lighthouse about pages, as it looks at a phone: mobile simulation, nothing kept from before. */
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { browserLaunchOptions } from '../browser/find.ts';
import { freePort } from '../free-port.ts';

/** What is kept of one look at a page. Scores are 0 to 100, times are in milliseconds. */
export interface Look {
  version: string;
  scores: Readonly<Record<string, number>>;
  /** What cost points, by the titles of Lighthouse. */
  lost: string[];
  lcp: number;
  cls: number;
  tbt: number;
}

const attempts = 3;

function lookOf(result: Result): Look {
  const value = (id: string): number => result.audits[id]?.numericValue ?? Number.NaN;
  const categories = Object.values(result.categories);
  const lost = categories.flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => result.audits[id])
      .filter((audit) => audit && audit.score !== null && audit.score < 0.995)
      .map((audit) => audit?.title ?? ''),
  );
  return {
    version: result.lighthouseVersion,
    scores: Object.fromEntries(categories.map(({ title, score }) => [title, Math.round((score ?? 0) * 100)])),
    lost: [...new Set(lost)],
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
  };
}

export type LookAt = (address: string, options?: { onlyPerformance?: boolean }) => Promise<Look>;

/** Lends a browser in which Lighthouse can look at pages, one after the other. A look throws when Lighthouse could not finish. */
export async function withLighthouse(work: (lookAt: LookAt) => Promise<void>): Promise<void> {
  const port = await freePort();
  const options = await browserLaunchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  });
  try {
    await work(async (address, { onlyPerformance = false } = {}) => {
      const onlyCategories = onlyPerformance ? { onlyCategories: ['performance'] } : {};
      let problem = '';
      /* On a busy machine a look may not finish; it is then no look, and is taken again. */
      for (let attempt = 0; attempt < attempts; attempt++) {
        const answer = await lighthouse(address, { port, output: 'json', logLevel: 'silent', ...onlyCategories });
        if (answer && !answer.lhr.runtimeError) return lookOf(answer.lhr);
        problem = answer?.lhr.runtimeError?.message ?? 'no answer';
      }
      throw new Error(`Lighthouse could not look at ${address}: ${problem}`);
    });
  } finally {
    await browser.close();
  }
}
