/** What was copied, pasted as a reader would: the site itself may not read the clipboard. */
import type { Page } from '@playwright/test';

export async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('textarea'), { id: 'pasted' })));
  await page.locator('#pasted').press('ControlOrMeta+V');
  return page.locator('#pasted').inputValue();
}
