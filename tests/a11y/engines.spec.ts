/** A page with 21 faults on purpose: it proves that the engines and our own checks are switched on and find them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { ibmFindings } from '../support/ibm.ts';
import { focusFindings, ownFindings } from '../support/own-checks.ts';

/** Each fault by name, and how a finding names it. */
const faults: Record<string, RegExp> = {
  'a skip link that leads nowhere': /^own fragment: .*#content|^axe skip-link/,
  'words that are too pale': /^axe color-contrast/,
  'a picture without words': /^axe image-alt/,
  'a picture with the name of a file': /^own alt: "photo_0017/,
  'a heading level that is skipped': /^axe heading-order/,
  'a heading that is only painted': /^axe p-as-heading|^ibm (?:text_block_heading|heading_markup|style_)/,
  'a link that does not say where it goes': /^own link text: "Read more"/,
  'a link that only its colour shows': /^axe link-in-text-block/,
  'a field without a name': /^axe (?:label|form-field)|^ibm (?:label_|input_label|input_placeholder)/,
  'a name that is not what is shown': /^axe label-content-name-mismatch|^ibm label_name_visible/,
  'a choice without a name': /^axe select-name/,
  'a button that is none': /^own pressed by mouse alone|^ibm element_mouseevent/,
  'a label that is not there': /^axe aria-valid-attr-value|^ibm (?:aria_id_unique|combobox|aria_)/,
  'a list that is broken': /^axe list/,
  'a table without heads': /^ibm table_|^axe (?:td-headers|table-)/,
  'a sentence in another language': /^own language: "Je voudrais/,
  'a place of its own in the tab order': /^axe tabindex|^own tabindex/,
  'an order that is not the one of the page': /^own order: /,
  'a target that is too small': /^axe target-size|^ibm target_spacing/,
  'a film without captions': /^axe video-caption|^ibm (?:caption|media)/,
  'a page that scrolls sideways': /^own reflow/,
};

async function everyFinding(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  const named = async (engine: string, findings: Promise<string[]>): Promise<string[]> =>
    (await findings).map((finding) => `${engine} ${finding}`);
  return [
    ...(await named('axe', violations(page))),
    ...(await named('own', ownFindings(page))),
    ...(await named('own', focusFindings(page))),
    ...(await named('ibm', ibmFindings(page, 'all'))),
  ];
}

test('the engines and our own checks find each of 21 faults on one page, by name', async ({ page }) => {
  await page.setContent(readFileSync(join(import.meta.dirname, 'fixtures/seeded-faults.html'), 'utf8'));
  const findings = await everyFinding(page);
  const missed = Object.entries(faults).filter(([, pattern]) => !findings.some((finding) => pattern.test(finding)));
  expect(Object.keys(faults)).toHaveLength(21);
  expect(
    missed.map(([name]) => name),
    findings.join('\n'),
  ).toHaveLength(0);
});

test('our own checks see that the focus is not shown', async ({ page }) => {
  await page.setContent(readFileSync(join(import.meta.dirname, 'fixtures/seeded-faults.html'), 'utf8'));
  const findings = await focusFindings(page);
  expect(findings.filter((finding) => finding.startsWith('focus not seen')).length).toBeGreaterThan(5);
});
