/**
 * What is said on the main journeys, kept in docs/accessibility/transcripts, so that a change is read before it is
 * kept: `npm run report:transcripts` writes them anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '../support/test.ts';
import { transcriptOf, treeOf } from '../support/transcript.ts';

const journeys: Record<string, string[]> = {
  'find-help': ['', 'get-help/'],
  'read-a-right': ['rights/', 'rights/moving-home/'],
  'use-easy-read': ['easy-read/', 'rights/moving-home/easy-read/'],
  'write-a-letter': ['get-help/say-it/', 'get-help/say-it/not-moving/'],
  'get-a-pack': ['packs/', 'packs/moving-home/'],
};

const folder = resolve('docs/accessibility/transcripts');

for (const [name, paths] of Object.entries(journeys)) {
  test(`what a screen reader has to tell on the journey "${name}" is what was read and kept`, async ({ page }) => {
    await page.clock.setFixedTime('2026-11-24T11:00:00Z');
    let told = '';
    for (const [index, path] of paths.entries()) {
      await page.goto(path);
      const tree = await treeOf(page, index === 0 ? 'body' : 'main');
      told += `${told ? '\n\n' : ''}=== /${path}: ${await page.title()} ===\n${transcriptOf(tree)}\n`;
    }
    const file = `${folder}/${name}.txt`;
    if (process.env['TRANSCRIPTS'] === 'write') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, told);
    }
    const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
    expect(told, 'npm run report:transcripts writes it anew: read what changed, then commit it').toBe(kept);
  });
}
