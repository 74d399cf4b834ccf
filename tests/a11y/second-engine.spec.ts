/** IBM's engine on each kind of page. */
import { ibmFindings } from '../support/ibm.ts';
import { pageTypes } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

for (const path of pageTypes) {
  test(`the second engine finds no fault on /${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await ibmFindings(page, 'faults')).toEqual([]);
  });
}
