/** Walks every path of "Can Help at Hand help me?" by its links alone. */
import type { Page } from '@playwright/test';

/** Each path as the titles on its way; the last is the answer. `verdict` is what the answer says of itself. */
export async function walkEveryPath(page: Page): Promise<{ titles: string[]; verdict: string }[]> {
  const ends: { titles: string[]; verdict: string }[] = [];
  const seen = new Map<string, { title: string; choices: string[]; verdict: string }>();
  const look = async (address: string): Promise<{ title: string; choices: string[]; verdict: string }> => {
    const known = seen.get(address);
    if (known) return known;
    await page.goto(address);
    const title = (await page.locator('h1').innerText()).trim();
    const verdict = (await page.locator('main [data-verdict]').count())
      ? ((await page.locator('main [data-verdict]').getAttribute('data-verdict')) ?? '')
      : '';
    const choices = verdict
      ? []
      : await page
          .locator('main .choice-link')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const found = { title, choices, verdict };
    seen.set(address, found);
    return found;
  };
  const walk = async (address: string, titles: string[]): Promise<void> => {
    const { title, choices, verdict } = await look(address);
    if (verdict) ends.push({ titles: [...titles, title], verdict });
    for (const choice of choices) await walk(choice, [...titles, title]);
    if (!verdict && choices.length === 0) ends.push({ titles: [...titles, title], verdict: 'dead end' });
  };
  await walk('get-help/can-help/', []);
  return ends;
}
