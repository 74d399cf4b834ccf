/**
 * Checks the built pages in dist/.
 *
 *   node scripts/check/site.ts              every check
 *   node scripts/check/site.ts links titles only these
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { address } from '../address.ts';
import { siteChecks } from './site/all-checks.ts';
import { readSite } from './site/built-page.ts';

const folder = resolve('dist');
if (!existsSync(folder)) {
  console.error('There is no site in dist/ yet. Run: npm run build');
  process.exit(1);
}
const start = performance.now();
const asked = process.argv.slice(2);
const all = siteChecks();
const unknown = asked.filter((name) => !(name in all));
if (unknown.length > 0) {
  console.error(`There is no check called ${unknown.join(', ')}. There are: ${Object.keys(all).join(', ')}`);
  process.exit(1);
}
const checks = Object.entries(all)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .flatMap(([, list]) => list);
const site = readSite(folder, address().base);
let found = 0;
for (const check of checks) {
  const problems = check.run(site);
  found += problems.length;
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${check.promise}`);
  for (const { file, message } of problems) console.error(`     ${file} ${message}`);
}
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`Checked ${site.pages.size} pages with ${checks.length} checks in ${seconds} s: ${found} problems`);
process.exitCode = found > 0 ? 1 : 0;
