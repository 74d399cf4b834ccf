/**
 * `npm run bench`: measures the built site in dist/ and builds of generated content, and writes the tables of
 * docs/performance.md. Nothing here passes or fails: budgets are bytes, and the checks hold them.
 *
 *   npm run bench                       all parts
 *   npm run bench -- bytes              what a first view fetches
 *   npm run bench -- lighthouse 9       scores and times, with 9 looks at each page instead of 5
 *   npm run bench -- types              scores of one page of each kind
 *   npm run bench -- builds 34 2000     what builds cost with so many rights, instead of 34 and 500
 */
import { existsSync } from 'node:fs';
import { measureBuilds, usualCounts } from './builds.ts';
import { measureBytes } from './bytes.ts';
import { measureEachType } from './each-type.ts';
import { measureWithLighthouse } from './lighthouse-table.ts';
import { performancePage, writePart } from './performance-page.ts';

const usualRuns = 5;
const asked = process.argv.slice(2);
const numbers = asked.map(Number).filter((number) => number > 0);
const parts: Record<string, (keep: (text: string) => void) => Promise<void>> = {
  bytes: async (keep) => keep(await measureBytes()),
  lighthouse: async (keep) => keep(await measureWithLighthouse(numbers[0] ?? usualRuns)),
  types: async (keep) => keep(await measureEachType()),
  builds: (keep) => measureBuilds(numbers.length > 0 ? numbers : usualCounts, keep),
};
const names = asked.filter((word) => !(Number(word) > 0));
const unknown = names.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part called ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}`);
  process.exit(1);
}
if (!existsSync('dist/index.html')) {
  console.error('There is no site in dist/ yet. Run: npm run build');
  process.exit(1);
}
for (const [name, measure] of Object.entries(parts)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`Measuring: ${name} …`);
  await measure((text) => {
    writePart(name, text);
    console.log(`${text}\nWritten to ${performancePage}\n`);
  });
}
