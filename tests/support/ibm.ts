/** IBM's engine in the page: it finds faults that axe does not look for, such as tables without heads. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const engine = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

type Finding = { ruleId: string; value: [string, string]; message: string; snippet: string };

/**
 * What the engine is sure of (`faults`), or also what it asks a person to look at (`all`): the rule, what it says, and
 * where.
 */
export async function ibmFindings(page: Page, which: 'faults' | 'all'): Promise<string[]> {
  await page.evaluate(engine);
  return page.evaluate(async (wanted) => {
    type Checker = { check: (node: Document, rules: string[]) => Promise<{ results: Finding[] }> };
    const { ace } = window as unknown as { ace: { Checker: new () => Checker } };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value: [kind, result] }) => kind === 'VIOLATION' && result !== 'PASS')
      .filter(({ value: [, result] }) => wanted === 'all' || result === 'FAIL')
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
  }, which);
}
