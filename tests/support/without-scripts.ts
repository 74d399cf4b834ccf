/**
 * A page as it is drawn where scripts are off, in a browser in which they are on: engines that judge pages are scripts
 * themselves. No script of the site comes, and its style sheets take the side of a browser without them.
 */
import type { Page } from '@playwright/test';
import { drawnWithoutScripts } from '../../scripts/build/stick/stick-site.ts';

/** To be called before the page is opened. */
export async function turnScriptsOff(page: Page): Promise<void> {
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: drawnWithoutScripts(await response.text()) });
  });
}
