/** The whole set: finding a symbol by a word, and taking all of them. */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { sizeInWords } from '../../src/lib/size.ts';
import { allPages } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

const set = readdirSync('content/symbols').sort();

test.describe('all symbols', () => {
  test('are found by a word, and the number is told', async ({ page }) => {
    await page.goto('symbols/all/');
    const shown = page.locator('.symbol-card:visible');
    const count = page.getByRole('status');
    await expect(count).toHaveText(`All ${set.length} symbols.`);
    await page.getByRole('searchbox', { name: 'Find a symbol by a word' }).focus();
    await page.keyboard.type('megaphone');
    await expect(shown).toHaveCount(1);
    await expect(shown).toContainText('have your say');
    await expect(count).toHaveText(`1 of ${set.length} symbols.`);
    await page.getByRole('searchbox', { name: 'Find a symbol by a word' }).fill('zzz');
    await expect(count).toHaveText('No symbol has this word. Try another word.');
    await expect(shown).toHaveCount(0);
    await page.getByRole('searchbox', { name: 'Find a symbol by a word' }).fill('');
    await expect(shown).toHaveCount(set.length);
  });

  test('come in one file with every symbol of the set, and the link says how big it is', async ({ page, request }) => {
    await page.goto('symbols/all/');
    const link = page.locator('a[download][type="application/zip"]');
    const answer = await request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()['content-type']).toBe('application/zip');
    const body = await answer.body();
    await expect(link).toHaveText(`Help at Hand symbols (ZIP, ${sizeInWords(body.length)})`);
    const files = Object.keys(unzipSync(body));
    expect(files.sort()).toEqual(
      ['LICENCE.txt', 'symbols.csv', ...set.flatMap((id) => [`svg/${id}.svg`, `png/${id}.png`])].sort(),
    );
  });
});

test('the heaviest page in symbols weighs at most 90 kB with its pictures, scripts, fonts and styles', async ({
  page,
}) => {
  const pictures = (path: string): number =>
    new Set(readFileSync(`dist/${path}index.html`, 'utf8').match(/\/pictures\/[^"]+/g)).size;
  const [heaviest = ''] = allPages()
    .filter((path) => /^rights\/.+\/symbols\/$/.test(path))
    .sort((a, b) => pictures(b) - pictures(a));
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body()));
  await page.goto(heaviest, { waitUntil: 'networkidle' });
  const all = await Promise.all(bodies);
  expect(all.length).toBeGreaterThan(pictures(heaviest));
  const weight = all.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  expect(weight).toBeLessThanOrEqual(90_000);
});
