/** Walks every path of a story by its links alone. */
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** The ids of all stories. */
export const storyIds = (): string[] => readdirSync('content/stories').sort();

/** Each path as the ids of its steps; the last is an end, or a dead end. Fails when not exactly one step is in sight. */
export async function walkStory(page: Page, id: string): Promise<{ steps: string[]; ends: string }[]> {
  await page.goto(`stories/${id}/`);
  const paths: { steps: string[]; ends: string }[] = [];
  const walk = async (before: string[]): Promise<void> => {
    const inSight = await page.locator('.step:visible').evaluateAll((steps) => steps.map(({ dataset }) => dataset));
    if (inSight.length !== 1) throw new Error(`${inSight.length} steps are in sight after ${before.join(', ')}`);
    const [{ step = '', ends = '' } = {}] = inSight;
    const steps = [...before, step];
    const choices = await page
      .locator('.step:visible .choice-link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    if (choices.length === 0) paths.push({ steps, ends: ends || 'dead end' });
    for (const choice of choices) {
      await page.locator(`.step:visible .choice-link[href="${choice}"]`).click();
      await page.locator(choice).waitFor();
      await walk(steps);
      await page.goBack();
      await page.locator(`[data-step="${step}"]`).waitFor();
    }
  };
  await walk([]);
  return paths;
}
