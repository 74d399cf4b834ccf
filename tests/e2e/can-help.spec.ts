import { walkEveryPath } from '../support/can-help.ts';
import { expect, test } from '../support/test.ts';

test.describe('"Can Help at Hand help me?"', () => {
  test('every path ends in an answer, within 6 questions', async ({ page }) => {
    const ends = await walkEveryPath(page);
    expect(ends.length).toBeGreaterThan(20);
    expect(ends.filter(({ verdict }) => !['yes', 'maybe', 'no', 'now'].includes(verdict))).toEqual([]);
    expect(Math.max(...ends.map(({ titles }) => titles.length - 1))).toBeLessThanOrEqual(6);
    expect(new Set(ends.map(({ verdict }) => verdict)).size).toBe(4);
  });

  test('danger goes first, straight to what to do now', async ({ page }) => {
    await page.goto('get-help/can-help/');
    await page.getByRole('link', { name: 'Yes', exact: true }).click();
    await page.getByRole('main').getByRole('link', { name: 'In danger, or nowhere to sleep tonight' }).click();
    await expect(page).toHaveURL(/\/get-help\/now\/$/);
  });

  test('is honest about a problem that is only about school', async ({ page }) => {
    await page.goto('get-help/can-help/');
    for (const choice of ['No', 'Yes, or a council in England looks after me or used to', 'None of these', 'Yes']) {
      await page.getByRole('main').getByRole('link', { name: choice, exact: true }).click();
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Not when it is only about school/);
    await expect(page.getByRole('main').getByRole('link', { name: 'Start again' })).toBeVisible();
  });
});
