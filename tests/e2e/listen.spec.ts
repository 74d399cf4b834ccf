import { bar, guide, marked, open, press, wholePage } from '../support/listen.ts';
import { expect, test } from '../support/test.ts';
import { arrive, fail, finish, heard, saying } from '../support/voices.ts';

test.describe('a device', () => {
  for (const [name, voices] of [
    ['without voices', []],
    ['with voices that work over the internet', [{ localService: false }]],
    ['with voices for other languages', [{ lang: 'fr-FR' }, { lang: 'eng-x' }]],
  ] as const) {
    test(`${name} gets calm words about what else to do, and no button`, async ({ page }) => {
      await open(page, { voices: [...voices] });
      await expect(bar(page)).toBeHidden();
      await page.locator('summary', { hasText: 'Listen to this page' }).click();
      await expect(page.getByText('We found no English voice on this device.')).toBeVisible();
      await expect(page.locator('read-aloud').getByRole('link', { name: '0800 528 0731' })).toBeVisible();
    });
  }

  test('whose voices come late gets the button then, and nothing moves', async ({ page }) => {
    await open(page, { voices: [] });
    await page.evaluate(() => {
      new PerformanceObserver((list) => {
        const total = list.getEntries().length + Number(document.body.dataset['shifts'] ?? 0);
        document.body.dataset['shifts'] = String(total);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const before = await page.locator('.columns').boundingBox();
    await arrive(page, [{}]);
    await expect(bar(page).getByRole('button', { name: 'Listen' })).toBeVisible();
    await expect(page.locator('read-aloud summary')).toBeHidden();
    expect(await page.locator('.columns').boundingBox()).toEqual(before);
    expect(await page.locator('body').getAttribute('data-shifts')).toBeNull();
  });

  test('with several voices uses a British one of its own, and the one that it prefers', async ({ page }) => {
    const voices = [
      { name: 'remote', localService: false, default: true },
      { name: 'american', lang: 'en-US', default: true },
      { name: 'british', lang: 'en-GB' },
      { name: 'preferred', lang: 'en_GB', default: true },
    ];
    await open(page, { voices });
    await press(page, 'Listen');
    expect((await heard(page))[0]?.voice).toBe('preferred');
  });
});

test.describe('listening', () => {
  test('never starts by itself, not even from a link to it', async ({ page }) => {
    await open(page, {}, `${guide}#listen`);
    await expect(bar(page)).toBeVisible();
    expect(await heard(page)).toEqual([]);
  });

  test('begins with the title and the answer, one utterance a sentence, and marks the sentence', async ({ page }) => {
    await open(page);
    await press(page, 'Listen');
    expect(await saying(page)).toBe('Being told to move');
    await finish(page);
    const answer =
      'Before your council ends your stay where you live, it must hold a meeting about you, called a review.';
    expect(await saying(page)).toBe(answer);
    expect(await marked(page)).toBe(answer);
    await expect(bar(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('says that the law says so, and no numbers of regulations', async ({ page }) => {
    const said = await wholePage(page, guide);
    expect(said.slice(1, 5)).toEqual([
      'Before your council ends your stay where you live, it must hold a meeting about you, called a review.',
      'An emergency is different.',
      'It can also be different if your carer or home asks for you to leave.',
      'The law says so.',
    ]);
    expect(said).toContain('The guidance says so.');
    expect(said.join(' ')).not.toMatch(/\b(?:Regulations|section \d|regulation \d|Act \d{4}|Checked on|Read next)\b/);
  });

  test('pauses by stopping, and goes on with the same sentence', async ({ page }) => {
    await open(page);
    await press(page, 'Listen');
    await finish(page);
    const sentence = await saying(page);
    await press(page, 'Pause');
    expect(await saying(page)).toBeUndefined();
    expect(await marked(page)).toBe(sentence);
    await expect(page.getByRole('status')).toHaveText(/^Paused\./);
    await press(page, 'Go on');
    expect(await saying(page)).toBe(sentence);
    await expect(page.getByRole('status')).toHaveText('');
  });

  test('goes on and back by one sentence, also from a pause, and not before the first', async ({ page }) => {
    await open(page);
    await press(page, 'Listen');
    const first = await saying(page);
    await press(page, 'Next sentence');
    const second = await saying(page);
    await press(page, 'Pause');
    await press(page, 'Back one sentence');
    expect(await saying(page)).toBe(first);
    await press(page, 'Back one sentence');
    expect(await saying(page)).toBe(first);
    await press(page, 'Next sentence');
    expect(await saying(page)).toBe(second);
  });

  test('goes faster and slower, and says the sentence again at the new speed', async ({ page }) => {
    await open(page);
    await press(page, 'Listen');
    for (const name of ['Normal speed', 'Fast speed', 'Slow speed']) await press(page, name);
    await expect(bar(page).getByRole('button', { name: 'Normal speed' })).toBeVisible();
    const said = await heard(page);
    expect(new Set(said.map(({ text }) => text))).toEqual(new Set(['Being told to move']));
    const [normal = 0, fast = 0, slow = 0, again] = said.map(({ rate }) => rate);
    expect(fast).toBeGreaterThan(normal);
    expect(slow).toBeLessThan(normal);
    expect(again).toBe(normal);
  });

  test('keeps the keyboard on a button when the others go, and starts from the top after a stop', async ({ page }) => {
    await open(page);
    await press(page, 'Listen');
    await press(page, 'Next sentence');
    await bar(page).getByRole('button', { name: 'Stop' }).focus();
    await page.keyboard.press('Enter');
    expect(await saying(page)).toBeUndefined();
    expect(await marked(page)).toBe('');
    await expect(bar(page).getByRole('button', { name: 'Listen' })).toBeFocused();
    await expect(page.getByRole('status')).toHaveText('Stopped.');
    await page.keyboard.press('Enter');
    expect(await saying(page)).toBe('Being told to move');
  });

  test('starts at the words that are selected', async ({ page }) => {
    await open(page);
    await page.getByText('Ask for proper bags.').evaluate((element) => {
      const text = element.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, text.data.indexOf('proper'), text, text.data.indexOf('bags'));
    });
    await press(page, 'Listen');
    expect(await saying(page)).toBe('Ask for proper bags.');
    await press(page, 'Pause');
    await press(page, 'Go on');
    expect(await saying(page)).toBe('Ask for proper bags.');
  });
});

test.describe('a voice', () => {
  test('that never says that it ended does not keep the reader waiting for ever', async ({ page }) => {
    await page.clock.install();
    await open(page, { ends: false });
    await press(page, 'Listen');
    await finish(page);
    expect(await heard(page)).toHaveLength(1);
    await page.clock.runFor(10_000);
    expect((await heard(page)).length).toBeGreaterThan(1);
  });

  test('that is slow gets time to end its sentence', async ({ page }) => {
    await page.clock.install();
    await open(page);
    await press(page, 'Listen');
    await page.clock.runFor(5_000);
    expect(await heard(page)).toHaveLength(1);
  });

  test('that says that it is speaking for ever is cut off after a while', async ({ page }) => {
    await page.clock.install();
    await open(page, { ends: false, neverQuiet: true });
    await press(page, 'Listen');
    await page.clock.runFor(20_000);
    expect((await heard(page)).length).toBeGreaterThan(1);
  });

  test('that breaks off leaves the sentence ready to be tried again, and says so', async ({ page }) => {
    await open(page);
    await press(page, 'Listen');
    await fail(page);
    await expect(page.getByRole('status')).toHaveText(
      'The voice on this device stopped. Press the button to try again.',
    );
    await press(page, 'Go on');
    expect(await saying(page)).toBe('Being told to move');
  });
});

test.describe('it is silent at once', () => {
  test('when the reader leaves the site', async ({ page }) => {
    await open(page);
    await press(page, 'Listen');
    const silent = await page.getByRole('link', { name: 'Leave this site' }).evaluate((link: HTMLAnchorElement) => {
      link.href = '#another-site';
      link.click();
      return !speechSynthesis.speaking;
    });
    expect(silent).toBe(true);
  });

  for (const [name, event] of [
    ['goes to another page', 'pagehide'],
    ['opens something else', 'visibilitychange'],
  ] as const) {
    test(`when the reader ${name} in the middle of a sentence`, async ({ page }) => {
      await open(page);
      await press(page, 'Listen');
      await page.evaluate((type) => document.dispatchEvent(new Event(type, { bubbles: true })), event);
      expect(await saying(page)).toBeUndefined();
    });
  }

  test('when Escape is pressed, wherever the keyboard is', async ({ page }) => {
    await open(page);
    await press(page, 'Listen');
    await page.getByRole('link', { name: 'Leave this site' }).focus();
    await page.keyboard.press('Escape');
    expect(await saying(page)).toBeUndefined();
  });
});
