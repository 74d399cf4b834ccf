/** IBM's engine on each kind of page: it finds faults that axe does not look for, such as headless tables. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '../support/test.ts';

const engine = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

const pageTypes = [
  ...['', 'rights/', 'easy-read/', 'packs/', 'schools/', 'adults/', 'law/', 'words/', 'a-z/', 'search/', '404.html'],
  ...['', 'easy-read/', 'symbols/', 'bsl/'].map((way) => `rights/moving-home/${way}`),
  ...['packs/moving-home/', 'packs/moving-home/easy-read/', 'schools/pupil-came-into-care/', 'carers/'],
  ...['get-help/', 'get-help/now/', 'get-help/who-can-help/', 'get-help/dates/', 'law/moving/', 'words/advocate/'],
  ...['watch/', 'watch/moving-home/', 'stories/', 'stories/asking-to-stay/', 'symbols/all/', 'about/privacy/'],
];

type Finding = { ruleId: string; value: [string, string]; message: string; snippet: string };

for (const path of pageTypes) {
  test(`the second engine finds no fault on /${path}`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(engine);
    const faults = await page.evaluate(async () => {
      type Checker = { check: (node: Document, rules: string[]) => Promise<{ results: Finding[] }> };
      const { ace } = window as unknown as { ace: { Checker: new () => Checker } };
      const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
      return results
        .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
        .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
    });
    expect(faults).toEqual([]);
  });
}
