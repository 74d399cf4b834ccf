/**
 * `npm run report:licences`: what reaches readers and under which licence, then all that the project is built and tested
 * with. Fails when something that reaches readers has no free licence.
 *
 *   node scripts/report/licences.ts            both tables
 *   node scripts/report/licences.ts --ships    only what reaches readers
 */
import { join } from 'node:path';
import { dependenciesIn, licenceProblems } from '../licences/dependencies.ts';
import { columns } from './table.ts';

const all = dependenciesIn(join(import.meta.dirname, '../..'));
const shown = (licence: string | undefined): string => licence ?? 'NOT SAID';
const shipping = all.filter(({ ships }) => ships !== undefined);
console.log('What reaches readers\n');
console.log(
  columns({
    head: ['Package', 'Version', 'Licence', 'What of it'],
    rows: shipping.map(({ name, version, licence, ships = '' }) => [name, version, shown(licence), ships]),
  }),
);
console.log('\nOur own words, symbols and films: LICENSE-CONTENT.md. Our own code: LICENSE.');

if (!process.argv.includes('--ships')) {
  const counts = [...Map.groupBy(all, ({ licence }) => shown(licence))].sort(([, a], [, b]) => b.length - a.length);
  console.log('\nAll packages: what the site is built and tested with\n');
  console.log(
    columns({
      head: ['Package', 'Version', 'Licence'],
      rows: all.map(({ name, version, licence }) => [name, version, shown(licence)]),
    }),
  );
  console.log('\nIn all\n');
  console.log(
    columns({ head: ['Licence', 'Packages'], rows: counts.map(([licence, same]) => [licence, String(same.length)]) }),
  );
}

const problems = licenceProblems(all);
for (const problem of problems) console.error(`\n${problem}`);
console.log(`\n${shipping.length} of ${all.length} packages reach readers: ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
