/** By how many pixels a page is wider than its window: then a reader has to scroll sideways. 0 or less is none. */
import type { Page } from '@playwright/test';

export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
