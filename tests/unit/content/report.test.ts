import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problem } from '../../../scripts/check/content/problem.ts';
import { report, summary } from '../../../scripts/check/content/report.ts';
import { readContentTree } from '../../../scripts/check/content/tree.ts';
import { bsl, easyRead, guide, inGuide, law, problemsAfter, replace } from './support.ts';

const spelling = problem(
  { file: 'content/words/a.yaml', field: 'tilte', line: 2 },
  '`tilte` is not a field',
  'type "title"',
);
const late = problem({ file: 'content/words/a.yaml', field: 'checked', line: 7 }, 'was to be checked', 'check it');
const empty = problem({ file: 'content/words/b.yaml' }, 'is empty', 'write it');

describe('the report', () => {
  test('groups problems by file, with the line, the field and what to type', () => {
    expect(report([spelling, late, empty])).toBe(`content/words/a.yaml (2)
  line 2: \`tilte\` is not a field
      type "title"
  line 7, checked: was to be checked
      check it

content/words/b.yaml (1)
  is empty
      write it`);
  });

  test('sums up what was found and how long it took', () => {
    expect(summary([], 214, 612)).toBe('Checked 214 files in 0.6 s: no problems');
    expect(summary([spelling, late, empty], 214, 612)).toBe('Checked 214 files in 0.6 s: 3 problems in 2 files');
    expect(summary([empty], 1, 1949)).toBe('Checked 1 file in 1.9 s: 1 problem in 1 file');
  });
});

describe('the place of a problem', () => {
  const lineAfter = (...changes: Parameters<typeof problemsAfter>) =>
    problemsAfter(...changes).map(({ line, field }) => [line, field]);

  test('is the line of the field at the top of an MDX file', () => {
    expect(lineAfter(replace(guide, 'picture: move-home', 'picture: moving'))).toEqual([[8, 'picture']]);
  });
  test('is the line of the item in a list', () => {
    expect(lineAfter(replace(guide, '    - What you know about the move.', '    - Your placement.'))).toEqual([
      [25, 'together.say.0'],
    ]);
  });
  test('is the line of a field in a law record', () => {
    expect(lineAfter(replace(law, 'status: guidance', 'status: memory'))).toEqual([
      [44, 'records.wait-if-you-can.status'],
    ]);
  });
  test('is the line of the piece', () => {
    expect(lineAfter(replace(bsl, 'seconds={60}', 'seconds={131}'))).toEqual([[6, undefined]]);
    expect(lineAfter(replace(easyRead, '<Line symbol="you">You can say no.', '<Line>You can say no.'))).toEqual([
      [16, '<Line symbol>'],
    ]);
  });
  test('is the line of the words inside a paragraph', () => {
    expect(lineAfter(inGuide('One.\nTwo is £20.\nThree is <Word id="review">a review</Word>, a kid.'))).toEqual([
      [64, undefined],
      [65, undefined],
    ]);
  });
});

describe('the tree', () => {
  test('holds every file below content, with the path that authors know, and leaves out hidden ones', async () => {
    const root = await mkdtemp(join(tmpdir(), 'content-'));
    await mkdir(join(root, 'content/words'), { recursive: true });
    await writeFile(join(root, 'content/words/a.yaml'), '\uFEFFword: a\r\nmeaning: b\r\n');
    await writeFile(join(root, 'content/words/.DS_Store'), 'x');
    await writeFile(join(root, 'content/site.yaml'), Buffer.from([0x61, 0xff]));
    expect(await readContentTree(root)).toEqual(
      new Map([
        ['content/site.yaml', 'a\uFFFD'],
        ['content/words/a.yaml', 'word: a\nmeaning: b\n'],
      ]),
    );
    await rm(root, { recursive: true });
  });
});
