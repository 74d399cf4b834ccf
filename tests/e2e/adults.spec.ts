/** What the adults around a child rely on: they find their moment, and each duty has its source. */
import { allPages } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

const roles = ['social-workers', 'carers', 'parents', 'advocates', 'hospital-staff', 'custody-staff'];
const pages = allPages().filter((path) => roles.some((role) => path.startsWith(`${role}/`)));

test('from the page for adults, each need is one click away, and says whose page it is', async ({ page }) => {
  await page.goto('adults/');
  const needs = page.getByRole('main').locator('ul.cards').getByRole('link');
  const links = await needs.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
  for (const role of roles) expect(links.filter((path) => path.includes(`/${role}/`)).length, role).toBeGreaterThan(0);
  for (const need of ['A child has just arrived', 'A review is coming', 'I want to bring a case now']) {
    await page.goto('adults/');
    await page.getByRole('main').getByRole('link', { name: need }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'You are here' })).toContainText('For adults');
  }
});

test('the page of a role asks first what is needed now', async ({ page }) => {
  await page.goto('social-workers/');
  const asked = page.getByRole('region', { name: 'What do you need now?' });
  await asked.getByRole('link', { name: 'I hand over a pack tonight' }).click();
  await expect(page).toHaveURL(/\/social-workers\/hand-over\/$/);
});

test('the hand-over leads to every pack in every form in one click', async ({ page }) => {
  for (const [pack, name] of [
    ['entering-care', 'Coming into care'],
    ['moving-home', 'Moving home'],
    ['leaving-care', 'Leaving care'],
  ] as const) {
    for (const [form, words] of [
      ['', `${name}: the pack`],
      ['easy-read/', `${name} in easy read`],
      ['symbols/', `${name} in symbols`],
    ] as const) {
      await page.goto('social-workers/hand-over/');
      await page
        .getByRole('main')
        .getByRole('link', { name: new RegExp(`^${words}$`, 'i') })
        .click();
      await expect(page).toHaveURL(new RegExp(`/packs/${pack}/${form}$`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  }
});

test.describe('a line or a row that says must or should links to its source', () => {
  for (const path of pages) {
    test(`/${path}`, async ({ page }) => {
      await page.goto(path);
      const unsourced = await page.locator('.prose :is(li, tr)').evaluateAll((all) =>
        all
          .filter((one) =>
            [...one.querySelectorAll('strong, td')].some((word) => /^(Must|Should)\b/.test(word.textContent)),
          )
          .filter((one) => !one.querySelector('a.law-mark'))
          .map((one) => one.textContent.trim().slice(0, 80)),
      );
      expect(unsourced).toEqual([]);
    });
  }
});
