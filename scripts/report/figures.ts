/**
 * `npm run report:figures -- <folder>`: looks each figure of content/figures up in the plain text of its document.
 * The texts are not in the repository; their names are in content/reports.yaml. Stops with 1 when one is not found.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildContent } from '../check/content/build-content.ts';
import { factsOf } from '../check/content/model.ts';
import { readContentTree } from '../check/content/tree.ts';
import { traceFigures } from './trace-figures.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Name the folder with the plain texts: npm run report:figures -- some/folder');
  process.exit(1);
}
const content = buildContent(await readContentTree(process.cwd()), '2000-01-01');
const groups = factsOf(content, 'figures').flatMap(({ facts }) => facts ?? []);
const reports = factsOf(content, 'reports')[0]?.facts ?? { reports: {} };
const read = (file: string): string | undefined =>
  existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined;

const traces = traceFigures(groups, reports, read);
for (const { figure, shown, at, line, found } of traces) {
  console.log(`${found ? 'found    ' : 'NOT FOUND'}  ${figure}: ${shown}\n           ${at}  ${line.slice(0, 110)}`);
}
const lost = traces.filter(({ found }) => !found).length;
console.log(`\n${traces.length} figures with a line, ${lost} not found`);
process.exit(lost > 0 ? 1 : 0);
