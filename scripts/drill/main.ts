/**
 * `npm run drill`: breaks content in many ways, asks the content check about each, and writes docs/fault-drills.md.
 *
 *   node scripts/drill/main.ts        with the seed of the page that is kept
 *   node scripts/drill/main.ts 7      with another seed: other files, other places
 *
 * Fails, and names them, when mutants slip through.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayInEngland } from '../../src/lib/dates.ts';
import { readContentTree } from '../check/content/tree.ts';
import { judge, makeMutants } from './drill.ts';
import { drillPage } from './table.ts';

const root = join(import.meta.dirname, '../..');
const seed = Number(process.argv[2] ?? 1);
const today = process.env['SITE_TODAY'] || dayInEngland(new Date());

const tree = await readContentTree(root);
const judged = judge(tree, makeMutants(tree, { seed }), today);
const through = judged.filter(({ verdict }) => verdict === 'slipped through');

for (const { mutant, said } of through) {
  console.error(`${mutant.path}: ${mutant.fault}. Wanted: ${String(mutant.says)}`);
  for (const words of said.slice(0, 3)) console.error(`    ${words}`);
}
writeFileSync(join(root, 'docs/fault-drills.md'), drillPage(judged, { seed, today }));
console.log(`${judged.length} mutants, ${through.length} slipped through. See docs/fault-drills.md`);
process.exitCode = through.length > 0 ? 1 : 0;
