import { describe, expect, test } from 'vitest';
import { stepsIn } from '../../../scripts/bench/builds.ts';
import { rowsOf } from '../../../scripts/bench/each-type.ts';
import { barePage } from '../../../scripts/bench/floor.ts';
import { withPart } from '../../../scripts/bench/performance-page.ts';
import { runMeasured } from '../../../scripts/bench/run-measured.ts';
import { median, whole, withSpread } from '../../../scripts/bench/statistics.ts';

describe('the floor', () => {
  const built = `<html><head><title>Moving</title></head><body><header>Menu</header><main class="page" id="main">
    <h1 class="big">Being told <span class="sr-only">to move</span></h1>
    <svg><title>Hand</title></svg><img src="/a.svg" alt="A box">
    <p>Ask <a class="x" href="/words/review/" data-word="review">a review</a>.</p><div><ul><li>One</li></ul></div>
    <script src="/a.js"></script></main></body></html>`;

  test('has the words of the page in plain HTML, and nothing to fetch', () => {
    const bare = barePage(built);
    expect(bare).toContain('<title>Moving</title>');
    expect(bare).toContain('<h1>Being told to move</h1>');
    expect(bare).toContain('<p>Ask <a href="/words/review/">a review</a>.</p>');
    expect(bare).toContain('<ul><li>One</li></ul>');
    expect(bare).not.toMatch(/Menu|Hand|class=|<img|<svg|<script|src=/);
  });

  test('is refused to a page without its main part', () => {
    expect(() => barePage('<p>No main</p>')).toThrow('The page has no <main>');
  });
});

test('one page of each kind: a score that some did not reach names them, with what cost it', () => {
  const look = (performance: number, lost: string[]) => ({
    version: '1',
    scores: { Performance: performance, SEO: 100 },
    lost,
    lcp: 0,
    cls: 0,
    tbt: 0,
  });
  const looked = [
    { path: '', best: look(100, []) },
    { path: 'a/', best: look(98, ['Total Blocking Time']) },
  ];
  expect(rowsOf(looked)).toEqual([
    ['Performance', '1 of 2', '/a/: 98 (Total Blocking Time)'],
    ['SEO', '2 of 2', 'none'],
  ]);
});

describe('statistics', () => {
  test.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
  ])('the median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('are shown with their spread, unless there is none', () => {
    expect(withSpread([1200, 800, 812], whole)).toBe('812 (800 to 1,200)');
    expect(withSpread([100, 100], whole)).toBe('100');
  });
});

describe('the page about performance', () => {
  const page = 'Words\n<!-- bytes: from npm run bench -->\nold\n<!-- end of bytes -->\nMore words';

  test('gets new figures, and keeps its words', () => {
    expect(withPart(page, 'bytes', 'new')).toBe(
      'Words\n<!-- bytes: from npm run bench -->\n\nnew\n\n<!-- end of bytes -->\nMore words',
    );
  });

  test('says what to put in when it has no place for a part', () => {
    expect(() => withPart(page, 'builds', 'new')).toThrow(
      'docs/performance.md has no place for "builds": put in <!-- builds: from npm run bench --> and <!-- end of builds -->',
    );
  });
});

test('the steps of a build are read from what it says', () => {
  const output = `[1 of 2] Checking the content …\n    Checked 769 files in 2.6 s: no problems, 3.1 s\n[2 of 2] Making the pages …\n    551 pages, 14.7 s\nBuild: done in 17.8 s\n`;
  expect(stepsIn(output)).toEqual([
    { name: 'Checking the content', seconds: 3.1 },
    { name: 'Making the pages', seconds: 14.7 },
  ]);
});

describe('a command that is measured', () => {
  test('tells its output, and its memory where the system does', async () => {
    const script = 'const held = Buffer.alloc(150e6, 1); setTimeout(() => console.log(held.length), 700)';
    const cost = await runMeasured(process.execPath, ['-e', script], '.');
    expect(cost.output).toBe('150000000\n');
    expect(cost.memory ?? 150e6).toBeGreaterThanOrEqual(150e6);
  });

  test('throws with its output when it fails', async () => {
    const run = runMeasured(process.execPath, ['-e', 'console.error("no such page"); process.exit(3)'], '.');
    await expect(run).rejects.toThrow(/failed \(3\)\.\nno such page/);
  });
});
