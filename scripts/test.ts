/**
 * `npm test`: every check and test, one after the other, from one build, with a plain summary at the end.
 * All of them run even when one fails, so that one run tells everything. `--quick` leaves out what needs a browser: the
 * browser tests, and the printed files with the checks and tests of them; and the drill, which takes half a minute.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runPackage, run } from './build/run.ts';
import { countsOf } from './results/counts.ts';
import { leaveRun, resultsFolder, type StepResult } from './results/run.ts';

/** One step of the run; `counted` is the JSON report of its test runner, which its numbers are read from. */
type Stage = { name: string; quick: boolean; counted?: string; go: () => Promise<string> };

const quick = process.argv.includes('--quick');

/** The checks of built pages that do not follow a link to a printed file. */
const checksWithoutFiles = ['titles', 'headings', 'pictures', 'hooks', 'privacy', 'budgets'];

/** Unit tests that start a browser, or break hundreds of files. */
const slowTests = [
  '**/unit/**/print.test.ts',
  '**/unit/**/bundled.test.ts',
  '**/unit/**/killed.test.ts',
  '**/unit/drill/**',
];

const node = (script: string, ...args: string[]): Promise<string> =>
  run(process.execPath, [script, ...args], { loud: true });
const reportOf = (folder: string): string => join(resultsFolder, `${folder}.json`);
const vitest = (folder: string): Pick<Stage, 'counted' | 'go'> => ({
  counted: reportOf(folder),
  go: () =>
    runPackage(
      'vitest/vitest.mjs',
      [
        ...['run', '--config', 'tests/vitest.config.ts', `tests/${folder}`],
        ...(quick ? slowTests.map((files) => `--exclude=${files}`) : []),
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(folder)}`],
      ],
      { loud: true },
    ),
});
const browser = (folder: string): Pick<Stage, 'counted' | 'go'> => ({
  counted: reportOf(folder),
  go: () =>
    runPackage(
      '@playwright/test/cli.js',
      ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json', `${folder}/`],
      { loud: true, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(folder) } },
    ),
});

const stages: Stage[] = [
  {
    name: 'types',
    quick: true,
    go: () => runPackage('astro/bin/astro.mjs', ['check', '--minimumSeverity', 'warning'], { loud: true }),
  },
  { name: 'lint', quick: true, go: () => runPackage('eslint/bin/eslint.js', ['.'], { loud: true }) },
  {
    name: 'format',
    quick: true,
    go: () =>
      runPackage(
        'prettier/bin/prettier.cjs',
        [
          '--check',
          '--log-level',
          'warn',
          'src/**/*.{ts,css}',
          'scripts',
          'tests',
          'astro.config.mjs',
          'eslint.config.js',
        ],
        { loud: true },
      ),
  },
  {
    name: 'build (content check, pages, packs, search)',
    quick: true,
    go: () =>
      run(process.execPath, ['scripts/build/main.ts', ...(quick ? ['--pages'] : [])], {
        loud: true,
        env: { GALLERY: '1' },
      }),
  },
  {
    name: 'HTML',
    quick: true,
    go: () => runPackage('html-validate/bin/html-validate.mjs', ['--max-warnings=0', 'dist/**/*.html'], { loud: true }),
  },
  {
    name: 'built pages (links, titles, headings, pictures, hooks, privacy, files, budgets)',
    quick: true,
    go: () => node('scripts/check/site.ts', ...(quick ? checksWithoutFiles : [])),
  },
  { name: 'unit tests', quick: true, ...vitest('unit') },
  { name: 'component tests', quick: true, ...vitest('component') },
  { name: 'PDF tests', quick: false, ...vitest('pdf') },
  { name: 'real web servers (those that are installed)', quick: true, ...vitest('hosting') },
  { name: 'browser: journeys', quick: false, ...browser('e2e') },
  { name: 'browser: without JavaScript', quick: false, ...browser('nojs') },
  { name: 'browser: print', quick: false, ...browser('print') },
  { name: 'browser: look', quick: false, ...browser('look') },
  { name: 'second browser: Firefox (where it is installed)', quick: false, ...vitest('second-browser') },
  { name: 'browser: accessibility', quick: false, ...browser('a11y') },
];

const chosen = stages.filter((stage) => stage.quick || !quick);
const start = performance.now();
const minutes = (from: number): string => {
  const seconds = Math.round((performance.now() - from) / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
};
const results: (StepResult & { took: string })[] = [];
rmSync(resultsFolder, { recursive: true, force: true });
mkdirSync(resultsFolder, { recursive: true });

for (const [index, { name, counted, go }] of chosen.entries()) {
  const from = performance.now();
  console.log(`\n[${index + 1} of ${chosen.length}] ${name} (${minutes(start)} so far)`);
  const passed = await go().then(
    () => true,
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return false;
    },
  );
  /* A runner that could not start has left no report, and its step has failed. */
  const counts = counted && existsSync(counted) ? countsOf(JSON.parse(readFileSync(counted, 'utf8'))) : undefined;
  results.push({ name, passed, took: minutes(from), ...(counts && { counts }) });
}
const failed = results.filter(({ passed }) => !passed).length;
console.log(`\nSummary, ${minutes(start)} in all`);
for (const { name, passed, took } of results) console.log(`  ${passed ? 'passed' : 'FAILED'}  ${name} (${took})`);
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

if (!quick) await leaveRun({ minutes: Math.ceil((performance.now() - start) / 60_000), results });
