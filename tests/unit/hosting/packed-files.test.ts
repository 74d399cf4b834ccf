import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packFiles } from '../../../scripts/hosting/packed-files.ts';
import { folderWith } from '../folder.ts';

const words = '<p>You have a right to be heard.</p>\n'.repeat(200);

test('each text gets two packed twins that hold the same text', async () => {
  const folder = folderWith({ 'index.html': words, 'rights/a.css': words });
  const { files, plain, packed } = await packFiles(folder);
  expect([files, plain]).toEqual([2, 2 * words.length]);
  expect(packed).toBeLessThan(plain / 10);
  for (const file of ['index.html', 'rights/a.css']) {
    expect(brotliDecompressSync(readFileSync(join(folder, `${file}.br`))).toString()).toBe(words);
    expect(gunzipSync(readFileSync(join(folder, `${file}.gz`))).toString()).toBe(words);
  }
});

test('what is packed already, and what would not get smaller, gets none', async () => {
  const folder = folderWith({ 'a.pdf': words, 'a.woff2': words, 'a.zip': words, 'tiny.txt': 'a' });
  await packFiles(folder);
  expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'a.woff2', 'a.zip', 'tiny.txt']);
});

test('the same text gives the same bytes', async () => {
  const packed = await Promise.all(
    [1, 2].map(async () => {
      const folder = folderWith({ 'index.html': words });
      await packFiles(folder);
      return ['br', 'gz'].map((end) => readFileSync(join(folder, `index.html.${end}`)).toString('hex'));
    }),
  );
  expect(packed[0]).toEqual(packed[1]);
});
