/**
 * The content check. It reads everything in content/ and says what is wrong and what to type instead.
 *
 *   node scripts/check/content.ts                    all content
 *   node scripts/check/content.ts rights/moving-home only problems in paths that hold this text
 *
 * SITE_TODAY=2026-11-21 sets the day that dates are compared with.
 */
import { join } from 'node:path';
import { dayInEngland } from '../../src/lib/dates.ts';
import { checkContent } from './content/check.ts';
import { report, summary } from './content/report.ts';
import { readContentTree } from './content/tree.ts';

const start = performance.now();
const only = process.argv.slice(2);
const tree = await readContentTree(join(import.meta.dirname, '../..'));
const today = process.env['SITE_TODAY'] || dayInEngland(new Date());
const problems = checkContent(tree, { today }).filter(
  ({ file }) => only.length === 0 || !file.startsWith('content/') || only.some((part) => file.includes(part)),
);

if (problems.length > 0) console.error(`${report(problems)}\n`);
console.log(summary(problems, tree.size, performance.now() - start));
process.exitCode = problems.length > 0 ? 1 : 0;
