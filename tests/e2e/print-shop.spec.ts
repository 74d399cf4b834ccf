import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Site } from '../../src/schemas/site.ts';
import { pasted } from '../support/paste.ts';
import { expect, test } from '../support/test.ts';

const { service } = parse(readFileSync('content/site.yaml', 'utf8')) as Site;

test('the listing for a council is copied with one press, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('packs/print/local-offer/');
  await page.getByRole('button', { name: 'Copy the HTML' }).click();
  await expect(page.getByText('Copied. You can paste it where you want.')).toBeVisible();
  const copied = await pasted(page);
  expect(copied).toContain(`<a href="tel:${service.phone?.number}">${service.phone?.shown}</a>`);
});

test('every sheet of the print shop is offered with its format and size', async ({ page }) => {
  await page.goto('packs/print/');
  const files = page.locator('main a[download][type]');
  expect(await files.count()).toBeGreaterThan(40);
  for (const words of await files.allInnerTexts()) expect(words).toMatch(/\((PDF|ZIP), [\d.]+ (kB|MB)\)$/);
});
