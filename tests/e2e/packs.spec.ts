/** The packs: choosing a version, and making one yours on the device. */
import type { Page } from '@playwright/test';
import { sidewaysScroll } from '../support/sideways.ts';
import { expect, test } from '../support/test.ts';

const form = (page: Page) => page.locator('make-it-yours');
const place = (page: Page, id: string) => page.locator(`[data-fills="${id}"]`);
const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await form(page).locator('summary').click();
};
const nameOf = (page: Page, person: string) =>
  page.getByRole('group', { name: person, exact: true }).getByLabel('Name');
const phoneOf = (page: Page, person: string) =>
  page.getByRole('group', { name: person, exact: true }).getByLabel('Phone number');

test.describe('the versions of a pack', () => {
  test('are chosen from the list in one step, and the page says which one is open', async ({ page }) => {
    await page.goto('packs/');
    await page.getByRole('link', { name: /^Ages 7 to 11\s?: Moving home/ }).click();
    await expect(page).toHaveURL(/\/packs\/moving-home\/7-to-11\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/for ages 7 to 11/);
    const versions = page.getByRole('list', { name: 'Versions of this pack' });
    await expect(versions.locator('.version', { hasText: 'This page' })).toContainText('Ages 7 to 11');
    await versions.getByRole('link', { name: /^For the adult who gives it/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Handing over the pack: moving home');
  });

  for (const pack of ['entering-care', 'moving-home', 'leaving-care']) {
    test(`${pack}: the sheet for the adult says what to say, what not to promise, what the law says, and what to ask`, async ({
      page,
    }) => {
      await page.goto(`packs/${pack}/hand-over/`);
      for (const title of ['Say', 'Do not promise'])
        await expect(page.getByRole('group', { name: title, exact: true })).toBeVisible();
      await expect(page.getByRole('heading', { name: /^Ask 3 questions/ }).locator('+ ol > li')).toHaveCount(3);
      const rows = page.getByRole('table').first().locator('tbody tr');
      expect(await rows.count()).toBeGreaterThanOrEqual(8);
      for (const row of await rows.all()) await expect(row.locator('[data-law]').first()).toBeVisible();
      for (const heading of ['does not speak', 'is upset', 'says something worrying'])
        await expect(page.getByRole('heading', { name: new RegExp(heading) })).toBeVisible();
    });
  }
});

test.describe('a pack made yours', () => {
  for (const version of ['', '7-to-11/', 'easy-read/', 'symbols/']) {
    test(`shows what is typed on its card: /packs/moving-home/${version}`, async ({ page }) => {
      await open(page, `packs/moving-home/${version}`);
      const lines = place(page, 'social-worker').locator('.write-in__line');
      await expect(lines).toHaveCount(2);
      await nameOf(page, 'My social worker').fill('Ms Example');
      await expect(lines, 'a line is left for the number').toHaveCount(1);
      await phoneOf(page, 'My social worker').fill('0700 900 000');
      await page.getByLabel('The day I move').fill('Friday');
      await expect(place(page, 'social-worker').locator('p')).toHaveText(['Ms Example', '0700 900 000']);
      await expect(place(page, 'move-day')).toHaveText('Friday');
      await page.getByRole('button', { name: 'See my card' }).click();
      await expect(page.getByRole('group', { name: 'My card' })).toBeFocused();
      await page.getByRole('button', { name: 'Clear' }).click();
      await expect(lines).toHaveCount(2);
      await expect(nameOf(page, 'My social worker')).toHaveValue('');
      await expect(page.locator('main')).not.toContainText('Ms Example');
    });
  }

  test('takes whatever is typed as plain text, and stays as wide as the page', async ({ page }) => {
    const alerts: string[] = [];
    page.on('dialog', (dialog) => {
      alerts.push(dialog.message());
      void dialog.dismiss();
    });
    await open(page, 'packs/entering-care/');
    const box = page.getByLabel('My name');
    for (const hostile of [
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      'مرحبا أنا',
      '👩🏽‍🦽 Ash',
      '{me}',
    ]) {
      await box.fill(hostile);
      await expect(place(page, 'me').locator('p')).toHaveText(hostile);
    }
    await expect(place(page, 'me').locator('img, script')).toHaveCount(0);
    await box.fill('    ');
    await expect(place(page, 'me').locator('.write-in__line')).toHaveCount(1);
    await box.evaluate((input: HTMLInputElement) => {
      input.value = 'x'.repeat(100_000);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(place(page, 'me').locator('p')).toHaveText('x'.repeat(80));
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(alerts).toEqual([]);
  });

  test('sends nothing, keeps nothing, and forgets when the reader goes away and comes back', async ({
    page,
    context,
  }) => {
    await open(page, 'packs/leaving-care/');
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    const secret = 'Zebedee Secret';
    await nameOf(page, 'My personal adviser').fill(secret);
    await phoneOf(page, 'My personal adviser').fill('0700 900 000');
    await page.keyboard.press('Enter');
    await expect(place(page, 'personal-adviser')).toContainText(secret);
    const kept = await page.evaluate(async () => [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
      JSON.stringify(await indexedDB.databases()),
      JSON.stringify(await caches.keys()),
      JSON.stringify(history.state),
      location.href,
    ]);
    expect(asked).toEqual([]);
    expect(kept.join('\n')).not.toMatch(/Zebedee|0700/);
    expect(await context.cookies()).toEqual([]);
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
    await page.getByRole('navigation', { name: 'You are here' }).getByRole('link', { name: 'Packs' }).click();
    await expect(page).toHaveURL(/\/packs\/$/);
    const typed = (): Promise<string> =>
      form(page)
        .locator('input:not([type="checkbox"])')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value).join(''));
    await page.goBack();
    await expect(page.locator('main')).not.toContainText(secret);
    expect(await typed()).toBe('');
    await page.reload();
    expect(await typed()).toBe('');
    expect(asked.filter((line) => /Zebedee|0700/.test(line))).toEqual([]);
  });
});

test('a page that the browser kept whole has forgotten what was typed before it is seen again', async ({ page }) => {
  await open(page, 'packs/moving-home/');
  await page.getByLabel('My name').fill('Ash');
  for (const event of ['pagehide', 'pageshow']) {
    await page.getByLabel('My name').fill('Ash');
    await page.evaluate((name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })), event);
    await expect(page.getByLabel('My name'), event).toHaveValue('');
    await expect(place(page, 'me')).not.toContainText('Ash');
  }
});
