/**
 * `npm run report:content`: how hard each right is to read, what it rests on, what is missing and what is due.
 * It judges nothing: the content check does that.
 *
 *   node scripts/report/content.ts                       tables in the terminal
 *   node scripts/report/content.ts --markdown            the same in Markdown
 *   node scripts/report/content.ts --markdown report.md  the same into a file
 *
 * SITE_TODAY=2026-11-21 sets the day that dates are counted from.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayInEngland } from '../../src/lib/dates.ts';
import { buildContent } from '../check/content/build-content.ts';
import { readContentTree } from '../check/content/tree.ts';
import { inMarkdown, inTerminal } from './format.ts';
import { makeReport } from './make-report.ts';

const [format, file] = process.argv.slice(2);
const tree = await readContentTree(join(import.meta.dirname, '../..'));
const report = makeReport(buildContent(tree, process.env['SITE_TODAY'] || dayInEngland(new Date())));
const text = format === '--markdown' ? inMarkdown(report) : inTerminal(report);

if (file === undefined) console.log(text);
else writeFileSync(file, text);
