import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { localVoice, said, stubSpeech } from '../support/speech.ts';
import { pasted } from '../support/paste.ts';
import { sidewaysScroll } from '../support/sideways.ts';
import { expect, test } from '../support/test.ts';

const letter = (page: Page) => page.locator('[data-letter]');
const save = async (page: Page, name: string): Promise<{ name: string; bytes: Buffer }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

test.describe('a letter that can be finished', () => {
  test('shows at once what is typed, and how long it is', async ({ page }) => {
    await page.goto('get-help/say-it/not-moving/');
    await expect(letter(page)).toContainText('I do not want to move. Please write that down.');
    await page.getByRole('radio', { name: 'Short' }).check();
    await expect(page.getByLabel('If you did have to move, what would you need?')).toBeHidden();
    await page.getByRole('button', { name: 'See my letter' }).click();
    await expect(letter(page)).toBeFocused();
    await page.getByLabel('Why do you want to stay?').fill('my friends are here');
    await expect(letter(page)).toContainText('I want to stay because my friends are here.');
    await page.getByLabel('Who is it to?').fill('Ms Example');
    await page.getByLabel('Your name').fill('Ash');
    await expect(letter(page)).toContainText('To: Ms Example');
    await expect(letter(page)).toContainText('My name: Ash');
    await page.getByRole('radio', { name: 'All of it' }).check();
    await page.getByLabel('If you did have to move, what would you need?').fill('my cat');
    await expect(letter(page)).toContainText('I would need this: my cat.');
    await expect(letter(page).getByRole('link', { name: /regulation 14/ })).toBeVisible();
  });

  test('is copied and saved with what was answered, and without what was not', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('get-help/say-it/complaint-1/');
    await page.getByLabel('What happened?').fill('Nobody came.\nI waited.');
    await page.getByRole('button', { name: 'Copy the words' }).click();
    await expect(page.locator('[data-said]')).toHaveText('Copied. You can paste it where you want.');
    const copied = await pasted(page);
    expect(copied).toContain('This happened: Nobody came.\nI waited.');
    expect(copied).toContain('To: the complaints manager');
    expect(copied).not.toContain('I want you to do this');
    const text = await save(page, 'Save as text');
    expect(text.name).toBe('a-complaint-stage-1.txt');
    expect(text.bytes.toString().trim()).toBe(copied.trim());
    const word = await save(page, 'Save for Word (DOCX)');
    expect(word.name).toBe('a-complaint-stage-1.docx');
    const xml = strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('This happened: Nobody came.');
    expect(xml).toContain('For the adult who gets this letter.');
  });

  test('opens in email, to Help at Hand when it is for them, and not when it is too long', async ({ page }) => {
    await page.goto('get-help/say-it/help-at-hand/');
    await page.getByLabel('What is happening?').fill('100% & more?');
    const link = page.getByRole('link', { name: 'Open in email' });
    await expect(link).toHaveAttribute('href', /^mailto:help\.team@childrenscommissioner\.gov\.uk\?subject=I%20would/);
    await expect(link).toHaveAttribute('href', /100%25%20%26%20more%3F/);
    await page.getByLabel('What is happening?').fill('word '.repeat(390));
    await expect(link).toBeHidden();
  });

  test('lets a child choose faces', async ({ page }) => {
    await page.goto('get-help/say-it/my-meeting/');
    await expect(letter(page).locator('[data-face]:visible')).toHaveCount(5);
    await page.getByRole('checkbox', { name: 'worried' }).check();
    await expect(letter(page).locator('[data-face]:visible')).toHaveText(['worried']);
  });

  test('takes whatever is typed as plain text', async ({ page }) => {
    await page.goto('get-help/say-it/advocate/');
    const box = page.getByLabel('What do you want help with?');
    for (const hostile of [
      '<img src=x onerror=alert(1)>',
      '{about}',
      'مرحبا, ich, 你好',
      '👩🏽‍🦽',
      '"><script>alert(1)</script>',
    ]) {
      await box.fill(hostile);
      await expect(letter(page)).toContainText(hostile);
    }
    await box.fill('   ');
    await expect(letter(page).locator('[data-place="about"] .write-in__line')).toHaveCount(3);
    const length = await box.evaluate((area: HTMLTextAreaElement) => {
      area.value = 'x'.repeat(100_000);
      area.dispatchEvent(new Event('input', { bubbles: true }));
      return document.querySelector('[data-place="about"]')?.textContent.length;
    });
    expect(length, 'all of it and a full stop').toBe(100_001);
    const wide = await sidewaysScroll(page);
    expect(wide).toBeLessThanOrEqual(0);
  });

  test('is still there after Back, and gone after Clear; nothing is kept', async ({ page, context }) => {
    await page.goto('get-help/say-it/records/');
    await page.getByLabel('Which records do you want?').fill('all of them');
    await letter(page).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/law\//);
    await page.goBack();
    await expect(page.getByLabel('Which records do you want?')).toHaveValue('all of them');
    await expect(letter(page)).toContainText('I want these records: all of them.');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(letter(page)).not.toContainText('all of them');
    await expect(page.getByLabel('Which records do you want?')).toHaveValue('');
    const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(kept + (await context.cookies()).length).toBe(0);
  });

  test('fills the screen to be held up, leaves with Escape or a button, and the focus goes back', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('get-help/say-it/advocate/');
    const show = page.getByRole('button', { name: 'Show it large' });
    const view = page.getByRole('dialog', { name: 'Your letter, large' });
    await page.getByLabel('What do you want help with?').fill('my move\n<b>not bold</b> مرحبا 👩🏽‍🦽');
    await show.click();
    expect(await view.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await expect(view.getByRole('heading', { name: 'I want an advocate' })).toBeVisible();
    await expect(view).toContainText('I want help with this: my move\n<b>not bold</b> مرحبا 👩🏽‍🦽');
    await expect(view, 'what was not answered is left out').not.toContainText('I like to talk like this');
    const size = await view
      .getByRole('paragraph')
      .first()
      .evaluate((words) => parseFloat(getComputedStyle(words).fontSize));
    expect(size).toBeGreaterThanOrEqual(28);
    await expect(view.getByRole('link', { name: 'Leave this site' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(view).toBeHidden();
    await expect(show).toBeFocused();
    await show.press('Enter');
    await view.getByRole('button', { name: 'Close' }).click();
    await expect(show).toBeFocused();
    await expect(page.locator('[data-words]'), 'nothing stays in it').toBeEmpty();
  });

  test('takes the longest word on the whole screen without getting wider', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto('get-help/say-it/advocate/');
    await page.getByLabel('What do you want help with?').fill('x'.repeat(2000));
    await page.getByRole('button', { name: 'Show it large' }).click();
    const wide = await page.locator('[data-words]').evaluate((words) => words.scrollWidth - words.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

  test('is read out by a voice on the device, and is silent when it closes', async ({ page }) => {
    await stubSpeech(page, [localVoice]);
    await page.goto('get-help/say-it/advocate/');
    await page.getByLabel('What do you want help with?').fill('my move');
    await page.getByRole('button', { name: 'Show it large' }).click();
    const speak = page.getByRole('button', { name: 'Read it aloud' });
    await speak.click();
    await expect(speak).toHaveAttribute('aria-pressed', 'true');
    expect(await said(page)).toContain('I want an advocate');
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await said(page)).at(-1)).toBe('(silence)');
    await expect(page.locator('[data-speak]'), 'not pressed when it opens again').toHaveAttribute(
      'aria-pressed',
      'false',
    );
  });

  test('has no button to read out where there is no voice', async ({ page }) => {
    await stubSpeech(page, []);
    await page.goto('get-help/say-it/advocate/');
    await page.getByRole('button', { name: 'Show it large' }).click();
    await expect(page.getByRole('button', { name: 'Read it aloud' })).toBeHidden();
  });
});
