import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const address = 'schools/share/self-study/';
const question = (page: Page, at: number) => page.locator('study-question').nth(at);

/** Chooses an answer and checks it with the keyboard alone. */
async function answer(page: Page, at: number, right: boolean): Promise<void> {
  const one = question(page, at);
  const choices = one.getByRole('radio');
  const wanted = await choices.evaluateAll(
    (radios, isRight) => radios.findIndex((radio) => radio.hasAttribute('data-right') === isRight),
    right,
  );
  await choices.first().focus();
  await page.keyboard.press('Space');
  for (let step = 0; step < wanted; step += 1) await page.keyboard.press('ArrowDown');
  await expect(choices.nth(wanted)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(one.getByRole('button', { name: 'Check my answer' })).toBeFocused();
  await page.keyboard.press('Enter');
}

test.describe('self-study', () => {
  test('tells in a status line if an answer is right, and why, with its law', async ({ page }) => {
    await page.goto(address);
    const said = question(page, 0).getByRole('status');
    await answer(page, 0, false);
    await expect(said).toContainText('No. Read why, and choose again if you like.');
    await expect(said).toContainText('The school has the same duties to her.');
    await expect(said.getByRole('link', { name: /the law/ }).first()).toBeVisible();
    await expect(said).toContainText('You have answered 1 of 15 questions.');
    await answer(page, 0, true);
    await expect(said).toContainText('Yes, that is right.');
    await answer(page, 1, true);
    await expect(question(page, 1).getByRole('status')).toContainText('You have answered 2 of 15 questions.');
  });

  test('asks for a choice first, and takes an old verdict away with a new choice', async ({ page }) => {
    await page.goto(address);
    const one = question(page, 2);
    await one.getByRole('button').click();
    await expect(one.getByRole('status')).toHaveText('Choose an answer first.');
    await answer(page, 2, true);
    await one.getByRole('radio').first().check();
    await expect(one.getByRole('status')).toBeEmpty();
  });

  test('is a named group of choices, a button and a status for a screen reader', async ({ page }) => {
    await page.goto(address);
    await expect(question(page, 0)).toMatchAriaSnapshot(`
      - group "A pupil lives with foster carers. Her parents agreed to it, and there was no court. Is she in care?":
        - radio "No. Only a court can put a child in care."
        - radio "Yes. Care by agreement is care."
        - radio "Only if she stays for a whole year."
        - button "Check my answer"
      - status
    `);
  });

  test('every question has one right answer that it calls right', async ({ page }) => {
    await page.goto(address);
    const count = await page.locator('study-question').count();
    expect(count).toBe(15);
    for (let at = 0; at < count; at += 1) await answer(page, at, true);
    await expect(page.getByText('Yes, that is right.')).toHaveCount(count);
    await expect(page.locator('[data-place="count"]')).toHaveText('I answered 15 of 15 questions.');
  });
});

test.describe('the certificate', () => {
  test('holds the typed name, the day and what was answered, and is the only thing that is printed', async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.goto(address);
    await answer(page, 0, true);
    await page.getByRole('textbox', { name: 'Your name on the certificate' }).fill('Ade <b>Example</b>');
    const certificate = page.getByRole('article', { name: 'Certificate' });
    await expect(certificate).toContainText('Ade <b>Example</b>');
    await expect(certificate).toContainText('22 November 2026');
    await expect(certificate).toContainText('I answered 1 of 15 questions.');
    await expect(certificate).toContainText('It is not accredited');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-printed', '');
    await page.emulateMedia({ media: 'print' });
    await expect(certificate).toBeVisible();
    for (const other of ['h1', 'header', '[data-certificate-form]', '.licence', '.print-address']) {
      await expect(page.locator(other).first()).toBeHidden();
    }
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('h1')).toBeVisible();
  });

  test('is empty again after "Clear", and nothing was kept or sent', async ({ page }) => {
    const sent: string[] = [];
    await page.goto(address);
    page.on('request', (request) => sent.push(request.url()));
    const name = page.getByRole('textbox', { name: 'Your name on the certificate' });
    await answer(page, 0, true);
    await name.fill('Ade Example');
    const kept = await page.evaluate(async () => ({
      stores: [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length],
      cookies: document.cookie,
      address: location.search + location.hash,
    }));
    expect(kept).toEqual({ stores: [0, 0, 0], cookies: '', address: '' });
    await page.getByRole('button', { name: 'Clear my name and answers' }).click();
    await expect(name).toHaveValue('');
    await expect(page.getByText('Cleared.')).toBeVisible();
    await expect(question(page, 0).getByRole('status')).toBeEmpty();
    await expect(page.getByText('You have answered 0 of 15 questions.')).toBeVisible();
    expect(sent.filter((url) => !url.endsWith('/brand/icon.svg'))).toEqual([]);
  });

  test('is empty for whoever comes back to the page', async ({ page }) => {
    await page.goto(address);
    await answer(page, 0, true);
    await page.getByRole('textbox', { name: 'Your name on the certificate' }).fill('Ade Example');
    await page.goto('schools/share/');
    await page.goBack();
    await expect(page.getByRole('textbox', { name: 'Your name on the certificate' })).toHaveValue('');
    await expect(question(page, 0).getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.getByRole('article', { name: 'Certificate' })).not.toContainText('Ade');
  });
});
