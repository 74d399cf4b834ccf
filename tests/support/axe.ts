/** axe with every WCAG 2.0, 2.1 and 2.2 rule at A, AA and AAA, and best practice. No rule is left out. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = [
  ...['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag21aaa'],
  ...['wcag22a', 'wcag22aa', 'wcag22aaa', 'best-practice'],
];

/**
 * The rules of axe that judge colours: with only the colour scheme changed, no other rule can find anything new. What
 * breaks `color-contrast` (4.5 to 1) breaks the enhanced rule too, which asks the same of the same text with 7 to 1.
 */
const colourRules = ['color-contrast-enhanced', 'link-in-text-block'];

const engine = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is given to a page that has the engine already: to read its 600 kB again would take longer than to judge. */
const engineIsThere = 'void 0';

/** Every rule, or only those that judge colours. */
export type Rules = 'all' | 'colours';

/**
 * Each violation in one line: the rule, the help, and the first places where it was found.
 * Legacy mode runs axe in the page alone and takes half the time; the site has no frames, and a check keeps it so.
 */
export async function violations(page: Page, rules: Rules = 'all'): Promise<string[]> {
  const axeSource = (await page.evaluate(() => 'axe' in window)) ? engineIsThere : engine;
  const judge = new AxeBuilder({ page, axeSource })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], elementRef: false, preload: rules === 'all' });
  const { violations: found } = await (rules === 'all' ? judge.withTags(tags) : judge.withRules(colourRules)).analyze();
  return found.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim() ?? ''})`);
    return `${id}: ${help} at ${nodes.length} places: ${places.join(' | ')}`;
  });
}
