/** As newcomers.spec.ts, for adults who use the site for a child. */
import { linkTo, main } from '../support/newcomers.ts';
import { expect, test } from '../support/test.ts';

test.describe('A foster carer, with a child who comes in two hours', () => {
  test('12: has the pack for a 7-year-old to print in three clicks, with a card to fill in', async ({ page }) => {
    await page.goto('packs/');
    await linkTo(page, '/packs/entering-care/').click();
    await linkTo(page, '/packs/entering-care/7-to-11/').click();
    await expect(main(page).locator('a[href$="entering-care-7-to-11.pdf"]').first()).toBeAttached();
    await expect(
      main(page)
        .getByRole('heading', { name: /people|who/i })
        .first(),
    ).toBeAttached();
  });

  test('13: finds what to say from the page of the child', async ({ page }) => {
    await page.goto('rights/coming-into-care/');
    await expect(main(page).getByRole('heading', { name: /Read it together/ })).toBeAttached();
    await linkTo(page, '/rights/coming-into-care/read-together/').click();
    await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test.describe('A designated teacher, on the first day', () => {
  test('14: goes from the page to a checklist to change in two clicks; each line says must or should', async ({
    page,
  }) => {
    await page.goto('schools/');
    await linkTo(page, '/schools/pupil-came-into-care/').click();
    await expect(main(page).locator('a[download][href$=".docx"]').first()).toBeAttached();
    const lines = await main(page).getByRole('listitem').allTextContents();
    expect(lines.filter((line) => /^\s*(?:Must|Should|Tip)\b/.test(line)).length).toBeGreaterThan(4);
  });

  test('16: has slides with notes, and sheets for a pupil in plain words and in symbols', async ({ page }) => {
    await page.goto('schools/share/staff-meeting/');
    await expect(main(page).locator('a[download][href$=".pptx"]').first()).toBeAttached();
    await expect(main(page).locator('.slide').first()).toBeAttached();
    for (const form of ['my-views/', 'my-views/symbols/']) {
      await page.goto(`schools/share/${form}`);
      await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible();
    }
  });
});

test.describe('A social worker, with a child who moves tomorrow', () => {
  test('17: has page, PDF and film of the move, and the way to complain', async ({ page }) => {
    await page.goto('packs/moving-home/');
    await expect(main(page).locator('a[href$="moving-home.pdf"]').first()).toBeAttached();
    await page.goto('rights/moving-home/');
    await expect(main(page).locator('a[href*="complain"], a[href*="say-it"]').first()).toBeAttached();
    await page.goto('watch/moving-home/');
    await expect(page.locator('iframe')).toHaveCount(0);
    await expect(main(page).locator('a[download]').first()).toBeAttached();
  });

  test('18: sees when it was checked, when it is checked again, its sources, and what changed', async ({ page }) => {
    await page.goto('rights/moving-home/');
    await expect(main(page)).toContainText(/Checked on \d+ \w+ 20\d\d/);
    await expect(main(page)).toContainText(/checked again by \d+ \w+ 20\d\d/);
    expect(await main(page).locator('.law-mark').count()).toBeGreaterThan(2);
    await page.goto('about/changes/');
    expect(await main(page).getByRole('heading', { level: 2 }).count()).toBeGreaterThan(0);
  });
});
