/** The search page with a question. */
import { expect, type Locator, type Page } from '@playwright/test';

export const count = (page: Page): Locator => page.locator('[data-results-count]');
/** Asks by the address, and waits for what was found. `more` is for filters. */
export const ask = async (page: Page, question: string, more = ''): Promise<void> => {
  await page.goto(`search/?q=${encodeURIComponent(question)}${more}`);
  await expect(count(page)).toContainText(`for “${question}”`);
};
