/* The copy for a place without internet: from a folder, with scripts off, in a browser that reaches nothing else. */
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type BrowserContext } from '@playwright/test';
import { pageTypes } from '../support/pages.ts';
import { unpack, walk, zipFile } from '../support/stick.ts';

test.describe.configure({ mode: 'default' });

let folder = '';
test.beforeAll(() => {
  folder = unpack();
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const addressOf = (page: string): string =>
  pathToFileURL(join(folder, 'help-at-hand-site', page.replace(/(^|\/)$/, '$1index.html'))).href;

/** What went wrong in a context: a request to anywhere but a file, a file that is not there, an error in the console. */
function listen(context: BrowserContext): string[] {
  const heard: string[] = [];
  context.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) heard.push(`asks for ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    /* Going on to the next page stops what is still on its way, such as the icon of the tab. */
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') heard.push(`fails to load ${request.url()}`);
  });
  context.on('console', (message) => {
    if (/error|warning/.test(message.type())) heard.push(message.text());
  });
  return heard;
}

test('every link in it leads to a file that is in it, and to its place there; its size is in its budget', () => {
  const { pages, links, problems } = walk();
  const { size } = statSync(zipFile);
  console.log(`      the stick edition: ${(size / 1e6).toFixed(1)} MB, ${pages} pages, ${links} links`);
  expect(problems).toEqual([]);
  expect(pages).toBeGreaterThan(500);
  expect(size).toBeLessThan(40_000_000);
});

test('every kind of page opens with its styles, letters and pictures, and asks for nothing else', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const heard = listen(context);
  const page = await context.newPage();
  for (const path of pageTypes.filter((one) => !/^(?:search\/|404)/.test(one))) {
    await page.goto(addressOf(path));
    const seen = await page.evaluate(async () => {
      const pictures = [...document.images];
      for (const picture of pictures) picture.loading = 'eager';
      await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
      await document.fonts.ready;
      return {
        styled: getComputedStyle(document.querySelector('.top-bar') ?? document.body).backgroundColor,
        letters:
          document.documentElement.dataset['font'] === 'device' || document.fonts.check('700 1em "Atkinson Next"'),
        broken: pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
        line: document.querySelector('main > .stick-line')?.checkVisibility(),
      };
    });
    expect(seen, path).toEqual({ styled: 'rgb(31, 26, 61)', letters: true, broken: [], line: true });
  }
  expect(heard).toEqual([]);
  await context.close();
});

for (const scripts of [false, true]) {
  test(`a reader finds the way by pressing, ${scripts ? 'also where scripts could run' : 'with scripts off'}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: scripts, offline: true });
    const heard = listen(context);
    const page = await context.newPage();
    await page.goto(addressOf(''));
    await page.getByRole('link', { name: 'I am being told to move' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Being told to move');
    await page.getByRole('link', { name: 'Easy read', exact: true }).first().click();
    await expect(page.locator('li[data-easy-read-line]').first()).toBeVisible();
    await page.getByRole('link', { name: 'What is different in this copy' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This site on a memory stick');
    await page.getByRole('link', { name: 'Leave this site' }).click();
    await expect(page).toHaveTitle('Empty page');
    expect(heard).toEqual([]);
    await context.close();
  });

  test(`no tool shows a box or button that does nothing, ${scripts ? 'also where scripts could run' : 'with scripts off'}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: scripts, offline: true });
    const page = await context.newPage();
    for (const path of [
      ...['get-help/', 'get-help/dates/', 'get-help/say-it/not-moving/', 'get-help/who-can-help/', 'symbols/all/'],
      ...['get-help/did-they-do-it/', 'packs/moving-home/', 'schools/share/self-study/', 'packs/print/local-offer/'],
      ...['schools/escalation-letters/', 'rights/moving-home/', 'watch/moving-home/'],
    ]) {
      await page.goto(addressOf(path));
      await expect(
        page.getByRole('main').locator('button:visible, input[type="text"]:visible, select:visible'),
        path,
      ).toHaveCount(0);
      await expect(page.getByRole('search'), path).toHaveCount(0);
    }
    await context.close();
  });
}

test('a film is its strip with every scene, and its file opens', async ({ browser }) => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.goto(addressOf('watch/moving-home/'));
  await expect(page.locator('ol > .scene').last().locator('.scene__words')).toBeVisible();
  await expect(page.getByRole('link', { name: /film \(WebM/ })).toHaveAttribute('href', 'moving-home.webm');
  await context.close();
});
