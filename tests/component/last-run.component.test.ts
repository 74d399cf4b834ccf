/** What the accessibility page says about the last full run of the tests. */
import { expect, test } from 'vitest';
import LastRun from '../../src/components/about/LastRun.astro';
import { examples } from '../../src/components/about/LastRun.examples.ts';
import { render, textOf } from './render.ts';

const said = async (): Promise<string> => textOf(await render(LastRun, { props: examples[0]?.props ?? {} }));

test('a step that failed is not hidden', async () => {
  expect(await said()).toContain('browser: print 2 failed 40 1');
});

test('a step without tests of its own is one check', async () => {
  expect(await said()).toContain('html Nothing wrong One check 0');
});

test('the day and the versions are said, so that a reader can tell how old it is', async () => {
  expect(await said()).toMatch(
    /^The last full run that we kept was on 22 November 2026.*axe-core 4\.14\.1, Chromium 153\.0\.$/,
  );
});
