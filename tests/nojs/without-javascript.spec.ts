import { walkEveryPath } from '../support/can-help.ts';
import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false });

test.describe('when JavaScript is off or fails', () => {
  test('a guide can be read in full: answer, rights with their law, steps, words, services', async ({ page }) => {
    await page.goto('rights/moving-home/');
    const main = page.getByRole('main');
    await expect(main.locator('[data-answer]')).toBeVisible();
    for (const name of ['What you can do today', 'If they do not do it', 'Words you may hear', 'Who can help']) {
      await expect(main.getByRole('heading', { name })).toBeVisible();
    }
    const right = main.locator('[data-law="move-needs-review"].your-right');
    await expect(right.getByRole('link', { name: /Regulations 2010, regulation 14/ })).toBeVisible();
  });

  test('the menu opens on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('');
    await expect(page.getByRole('link', { name: 'Packs', exact: true })).toBeHidden();
    await page.locator('summary', { hasText: 'Menu' }).click();
    await expect(page.getByRole('link', { name: 'Packs', exact: true })).toBeVisible();
  });

  test('search offers the A to Z, which leads to every right, word and service', async ({ page }) => {
    await page.goto('search/?q=advocate');
    await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'A to Z' }).first().click();
    for (const name of ['Being told to move', 'advocate', 'Childline', 'IRO (independent reviewing officer)']) {
      await expect(page.getByRole('main').getByRole('link', { name, exact: true }).first()).toBeVisible();
    }
  });

  test('self-study reads as a page: units, questions, each answer with its reason, a record to fill in by hand', async ({
    page,
  }) => {
    await page.goto('schools/share/self-study/');
    await expect(page.getByRole('heading', { name: /^Unit \d/ })).toHaveCount(6);
    const answers = page.locator('study-question details');
    await expect(answers).toHaveCount(15);
    await answers.first().locator('summary', { hasText: 'The answer, and why' }).click();
    await expect(answers.first()).toContainText('Yes, she is.');
    await expect(answers.first().getByRole('link', { name: /the law/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Check my answer' })).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('article', { name: 'Certificate' })).toContainText('It is not accredited');
    await page.locator('study-question input').first().press('Enter');
    await expect(page).toHaveURL(/self-study\/$/);
  });

  test('the card of a pack is lines to write on, and there is nothing to type', async ({ page }) => {
    for (const version of ['', '7-to-11/', 'easy-read/']) {
      await page.goto(`packs/moving-home/${version}`);
      await expect(page.getByText('You can print this pack and write on the lines.')).toBeVisible();
      await expect(page.locator('[data-fills="social-worker"] .write-in__line')).toHaveCount(2);
      await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
      await expect(page.getByText('Make it yours')).toBeHidden();
    }
  });

  test('the dates are a whole list of times in words, with no form', async ({ page }) => {
    await page.goto('get-help/dates/');
    await expect(page.getByText('Within 20 working days').first()).toBeVisible();
    expect(await page.locator('[data-due]:visible').count()).toBeGreaterThan(25);
    for (const role of ['combobox', 'textbox', 'checkbox'] as const) {
      await expect(page.getByRole('main').getByRole(role)).toHaveCount(0);
    }
  });

  test('a letter is a whole sheet with lines to write on, and no dead control', async ({ page }) => {
    await page.goto('get-help/say-it/not-moving/');
    await expect(page.getByText('I want to stay because')).toBeVisible();
    await expect(page.getByText('If I did have to move, I would need this:')).toBeVisible();
    for (const role of ['button', 'textbox', 'radio'] as const) {
      await expect(page.locator('letter-writer').getByRole(role)).toHaveCount(0);
    }
  });

  test('every path of "Can Help at Hand help me?" ends in an answer', async ({ page }) => {
    const ends = await walkEveryPath(page);
    expect(ends.length).toBeGreaterThan(20);
    expect(ends.filter(({ verdict }) => verdict === 'dead end')).toEqual([]);
  });

  test('the search box of a page leads to the search page, which offers the A to Z', async ({ page }) => {
    await page.goto('rights/moving-home/');
    await page.getByRole('searchbox', { name: 'Search this site' }).fill('review');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=review$/);
    await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
  });

  test('the way out is a plain link to an everyday page', async ({ page }) => {
    await page.goto('rights/homeless-16-17/');
    await expect(page.getByRole('link', { name: 'Leave this site' })).toHaveAttribute('href', /^https:\/\//);
  });

  test('the choices for symbols work all the same', async ({ page }) => {
    await page.goto('rights/moving-home/symbols/');
    const picture = page.locator('.strip .picture').first();
    await page.locator('summary', { hasText: 'Change the symbols' }).click();
    await page.getByRole('radio', { name: 'Very large' }).check();
    expect((await picture.boundingBox())?.width).toBeGreaterThan(150);
    await page.getByRole('radio', { name: 'Words only' }).check();
    await expect(picture).toBeHidden();
    await page.getByRole('link', { name: 'Back to how it was' }).click();
    await expect(picture).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });

  test('all symbols are one full list from A to Z, with no dead box and no gap for it', async ({ page }) => {
    await page.goto('symbols/all/');
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveCount(0);
    expect((await page.locator('.symbol-filter__place').boundingBox())?.height ?? 0).toBe(0);
    const names = await page.locator('.symbol-card .symbol').allInnerTexts();
    expect(names.length).toBeGreaterThan(100);
    expect(names).toEqual([...names].sort((a, b) => a.trim().localeCompare(b.trim(), 'en-GB')));
    await expect(page.getByRole('link', { name: /^SVG file ?: advocate$/ })).toBeVisible();
  });

  test('listening tells how the device itself can read, and shows no dead button', async ({ page }) => {
    await page.goto('rights/moving-home/');
    await page.locator('summary', { hasText: 'Listen to this page' }).click();
    await expect(page.getByText('Your phone, tablet or computer may be able to read this page to you.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});

test.describe('a film when JavaScript is off', () => {
  test('plays with the browser’s own controls, and with captions', async ({ page }) => {
    await page.goto('dev/components/');
    const film = page.locator('[data-example^="Video:"] video');
    await expect(film).toHaveAttribute('controls', '');
    await expect(film.locator('track[kind="captions"]')).toHaveAttribute('default', '');
    await film.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0);
  });

  test('has its parts as a list of times, all its words, and no dead button', async ({ page }) => {
    await page.goto('dev/components/');
    const film = page.locator('[data-example^="Video:"]');
    await expect(film.getByRole('list', { name: 'Parts of this film' }).getByRole('listitem')).toHaveText([
      'The first fingers 0:00',
      'The whole hand 0:02',
    ]);
    await film.locator('summary', { hasText: 'Transcript' }).click();
    await expect(film.getByText('Now there are five. Five ways to get each right.')).toBeVisible();
    await film.locator('summary', { hasText: 'What the film shows' }).click();
    await expect(film.getByText('Its five fingers appear one after the other.')).toBeVisible();
    await expect(film.getByRole('button')).toHaveCount(0);
    await expect(film.getByRole('combobox')).toHaveCount(0);
  });
});

test('without JavaScript a film is a strip: every scene with its picture and its words, and no dead button', async ({
  page,
}) => {
  await page.goto('watch/coming-into-care/');
  const scenes = page.locator('ol > .scene');
  expect(await scenes.count()).toBeGreaterThan(10);
  for (const scene of await scenes.all()) {
    await expect(scene.getByRole('img')).toBeVisible();
    await expect(scene.getByRole('img')).toHaveAttribute('aria-label', /\w+/);
    await expect(scene.locator('.scene__words')).toBeVisible();
  }
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('the listing for a council can be copied: one press selects all of it, and no button promises more', async ({
  page,
}) => {
  await page.goto('packs/print/local-offer/');
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  const words = page.locator('copy-box pre').first();
  await words.click();
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected.trim()).toBe((await words.innerText()).trim());
});

test.describe('when styles fail too', () => {
  test('a guide reads in its order: number, title, ways, answer, law', async ({ page }) => {
    await page.route('**/*.css', (route) => route.fulfill({ body: '', contentType: 'text/css' }));
    await page.goto('rights/moving-home/');
    const text = await page.locator('body').innerText();
    const answer = (await page.locator('[data-answer]').innerText()).slice(0, 30);
    const order = ['0800 528 0731', 'Being told to move', 'Easy read', answer, 'What must happen'];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  });
});

test.describe('for schools, when JavaScript is off or fails', () => {
  test('a letter can be read and selected, and no dead button is shown', async ({ page }) => {
    await page.goto('schools/escalation-letters/');
    await expect(page.getByText('I am the designated teacher of [initials]. On [day] this happened')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy this letter' })).toHaveCount(0);
  });
});
