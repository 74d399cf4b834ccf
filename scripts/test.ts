/**
 * `npm test`: every check and test, one after the other, from one build, with a plain summary at the end.
 * All of them run even when one fails, so that one run tells everything. `--quick` leaves out what needs a browser: the
 * browser tests, and the printed files with the checks and tests of them.
 */
import { runPackage, run } from './build/run.ts';

type Stage = { name: string; quick: boolean; go: () => Promise<string> };

const quick = process.argv.includes('--quick');

/** The checks of built pages that do not follow a link to a printed file. */
const checksWithoutFiles = ['titles', 'headings', 'pictures', 'hooks', 'privacy', 'budgets'];

const node = (script: string, ...args: string[]): Promise<string> =>
  run(process.execPath, [script, ...args], { loud: true });
const vitest = (folder: string): Promise<string> =>
  runPackage('vitest/vitest.mjs', ['run', '--config', 'tests/vitest.config.ts', folder], { loud: true });
const browser = (folder: string): Promise<string> =>
  runPackage('@playwright/test/cli.js', ['test', '--config', 'tests/playwright.config.ts', folder], { loud: true });

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
    name: 'html',
    quick: true,
    go: () => runPackage('html-validate/bin/html-validate.mjs', ['--max-warnings=0', 'dist/**/*.html'], { loud: true }),
  },
  {
    name: 'built pages (links, titles, headings, pictures, hooks, privacy, files, budgets)',
    quick: true,
    go: () => node('scripts/check/site.ts', ...(quick ? checksWithoutFiles : [])),
  },
  { name: 'unit tests', quick: true, go: () => vitest('tests/unit') },
  { name: 'component tests', quick: true, go: () => vitest('tests/component') },
  { name: 'PDF tests', quick: false, go: () => vitest('tests/pdf') },
  { name: 'real web servers (those that are installed)', quick: true, go: () => vitest('tests/hosting') },
  { name: 'browser: journeys', quick: false, go: () => browser('e2e/') },
  { name: 'browser: without JavaScript', quick: false, go: () => browser('nojs/') },
  { name: 'browser: print', quick: false, go: () => browser('print/') },
  { name: 'browser: look', quick: false, go: () => browser('look/') },
  { name: 'browser: accessibility', quick: false, go: () => browser('a11y/') },
];

const chosen = stages.filter((stage) => stage.quick || !quick);
const start = performance.now();
const minutes = (from: number): string => {
  const seconds = Math.round((performance.now() - from) / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
};
const results: { name: string; passed: boolean; took: string }[] = [];

for (const [index, { name, go }] of chosen.entries()) {
  const from = performance.now();
  console.log(`\n[${index + 1} of ${chosen.length}] ${name} (${minutes(start)} so far)`);
  const passed = await go().then(
    () => true,
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return false;
    },
  );
  results.push({ name, passed, took: minutes(from) });
}

const failed = results.filter(({ passed }) => !passed).length;
console.log(`\nSummary, ${minutes(start)} in all`);
for (const { name, passed, took } of results) console.log(`  ${passed ? 'passed' : 'FAILED'}  ${name} (${took})`);
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
