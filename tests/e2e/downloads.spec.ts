import { statSync } from 'node:fs';
import { sizeInWords } from '../../src/lib/size.ts';
import { expect, test } from '../support/test.ts';

for (const [page, words, name] of [
  ['rights/moving-home/', 'Being told to move in easy read', 'moving-home-easy-read.pdf'],
  ['schools/share/staff-meeting/', 'Staff meeting: slides and what to say, slides', 'staff-meeting.pptx'],
  ['schools/share/my-views/easy-read/', 'My views before my meeting: easy read, to change', 'my-views-easy-read.docx'],
  ['packs/moving-home/', 'Moving home: large print', 'moving-home-large-print.pdf'],
  ['packs/moving-home/', 'Moving home: sheets to fill in', 'moving-home.docx'],
  ['packs/moving-home/7-to-11/', 'Moving home: ages 7 to 11', 'moving-home-7-to-11.pdf'],
  ['packs/', 'Moving home: for the adult', 'moving-home-hand-over.pdf'],
  ['packs/', 'All packs in every form', 'help-at-hand-packs.zip'],
  ['schools/', 'Every page as PDF', 'schools-toolkit.zip'],
  ['schools/role/', 'This page to print', 'role.pdf'],
] as const) {
  test(`/${page} gives ${name}, as big as its link says`, async ({ page: tab }) => {
    await tab.goto(page);
    const link = tab.getByRole('main').getByRole('link', { name: new RegExp(`^${words}`) });
    const [download] = await Promise.all([tab.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe(name);
    const { size } = statSync(await download.path());
    await expect(link).toContainText(`, ${sizeInWords(size)})`);
  });
}

test('the files of a right come after all of its text', async ({ page }) => {
  await page.goto('rights/moving-home/easy-read/');
  const lastLine = page.locator('li[data-easy-read-line]').last();
  const file = page.locator('a[download]').first();
  const [line, link] = [await lastLine.boundingBox(), await file.boundingBox()];
  expect(link?.y).toBeGreaterThan(line?.y ?? Infinity);
});
