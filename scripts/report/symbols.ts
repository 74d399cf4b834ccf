/**
 * `npm run report:symbols`: contact sheets of the drawings that are ours, for fresh eyes to say what they see. Each sheet
 * is written in colour and in grey, with numbers and without names; key.tsv tells the names.
 *
 *   node scripts/report/symbols.ts            into report-symbols/
 *   node scripts/report/symbols.ts some/place into another folder
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { buildContent } from '../check/content/build-content.ts';
import { factsOf } from '../check/content/model.ts';
import { readContentTree } from '../check/content/tree.ts';
import { dayInEngland } from '../../src/lib/dates.ts';
import { key, medianSize, numbered, sheets } from './symbol-sheets.ts';

const folder = process.argv[2] ?? 'report-symbols';
const tree = await readContentTree(join(import.meta.dirname, '../..'));
const content = buildContent(tree, dayInEngland(new Date()));
const drawings = numbered(
  factsOf(content, 'symbol').flatMap(({ id, facts }) => {
    const svg = tree.get(`content/symbols/${id}/symbol.svg`);
    return facts && svg ? [{ id, meaning: facts.meaning, svg }] : [];
  }),
);

await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'key.tsv'), key(drawings));
for (const size of [48, 128]) {
  for (const [at, svg] of sheets(drawings, size).entries()) {
    const picture = sharp(Buffer.from(svg));
    await picture
      .clone()
      .png()
      .toFile(join(folder, `colour-${size}-${at + 1}.png`));
    await picture
      .clone()
      .greyscale()
      .png()
      .toFile(join(folder, `grey-${size}-${at + 1}.png`));
  }
}
console.log(
  `${drawings.length} drawings of our own, median size ${medianSize(drawings)} bytes. Sheets and key.tsv are in ${folder}/`,
);
