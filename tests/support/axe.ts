/** axe with every WCAG 2.0, 2.1 and 2.2 rule at A, AA and AAA, and best practice. No rule is left out. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = [
  ...['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag21aaa'],
  ...['wcag22a', 'wcag22aa', 'wcag22aaa', 'best-practice'],
];

/** The rules of axe that judge colours: with only the colour scheme changed, no other rule can find anything new. */
const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Every rule, or only those that judge colours. */
export type Rules = 'all' | 'colours';

/**
 * Each violation in one line: the rule, the help, and the first places where it was found.
 * Legacy mode runs axe in the page alone and takes half the time; the site has no frames, and a check keeps it so.
 */
export async function violations(page: Page, rules: Rules = 'all'): Promise<string[]> {
  const engine = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations: found } = await (
    rules === 'all' ? engine.withTags(tags) : engine.withRules(colourRules)
  ).analyze();
  return found.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim() ?? ''})`);
    return `${id}: ${help} at ${nodes.length} places: ${places.join(' | ')}`;
  });
}
