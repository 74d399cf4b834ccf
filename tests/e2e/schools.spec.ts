import { pasted } from '../support/paste.ts';
import { expect, test } from '../support/test.ts';

test('from /schools/ it takes two clicks to a checklist to change for a pupil who came into care', async ({ page }) => {
  await page.goto('schools/');
  await page.getByRole('main').getByRole('link', { name: 'A pupil at our school comes into care' }).click();
  const link = page.getByRole('main').getByRole('link', { name: /^This page to change \(DOCX, \d+ kB\)$/ });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('pupil-came-into-care.docx');
});

test('the first screen of a phone asks what is needed now and shows the four moments', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('schools/');
  await expect(page.getByRole('heading', { name: 'What do you need now?' })).toBeInViewport();
  const moments = page.getByRole('region', { name: 'What do you need now?' }).getByRole('link');
  await expect(moments).toHaveCount(4);
  for (const moment of await moments.all()) await expect(moment).toBeInViewport();
});

test('each step of the ladder leads to its letter', async ({ page }) => {
  await page.goto('schools/escalation/');
  const letters = page.getByRole('main').getByRole('link', { name: /^Letter \d+$/ });
  await expect(letters).toHaveCount(10);
  await letters.nth(5).click();
  await expect(page.getByRole('heading', { name: 'Letter 6. A complaint, stage 1' })).toBeInViewport();
});

test.describe('a letter', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied with its law, one empty line between paragraphs', async ({ page }) => {
    await page.goto('schools/escalation-letters/');
    const letter = page.getByRole('group', { name: "Letter: A complaint about children's services, stage 1" });
    await letter.getByRole('button', { name: 'Copy this letter' }).click();
    await expect(letter.getByRole('status')).toContainText('Copied');
    const copied = await pasted(page);
    expect(copied).toContain(
      "To: the complaints manager\n\nSubject: A complaint about children's services, stage 1\n\n",
    );
    expect(copied).toMatch(
      /within 10 working days\. \(the law: Children Act 1989 Representations Procedure.*?\)\n\nPlease tell/,
    );
    expect(copied).not.toContain('Copy this letter');
  });
});

test('on paper the source of each statement stands in full', async ({ page }) => {
  await page.goto('schools/pupil-came-into-care/');
  const source = page.locator('[data-law="dt-discreet"] .law-mark .sr-only').first();
  const width = async (): Promise<number> => (await source.boundingBox())?.width ?? 0;
  expect(await width()).toBeLessThan(2);
  await page.emulateMedia({ media: 'print' });
  expect(await width()).toBeGreaterThan(100);
});
