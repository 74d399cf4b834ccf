import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Block } from '../../../scripts/build/blocks.ts';
import { partsToFillIn } from '../../../scripts/build/docx/fill-in.ts';
import { makeDocx } from '../../../scripts/build/docx/make-docx.ts';
import { makePackDocx } from '../../../scripts/build/docx/pack-docx.ts';
import { folderWith } from '../folder.ts';

afterEach(() => vi.unstubAllEnvs());

/** One picture element, which is enough of a PNG for a file that only carries it. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const details = {
  title: 'Moving home',
  about: 'The sheets to fill in.',
  foot: 'Call free 0800 1',
  mark: { png, alt: 'An open hand' },
  date: new Date('2026-11-21T00:00:00Z'),
};
const item = (mark: 'bullet' | 'number' | 'box', number: number, text: string): Block => ({
  ...{ kind: 'item', mark, number, text, tight: false },
});
const blocks: Block[] = [
  { kind: 'heading', level: 2, text: 'Who is who' },
  { kind: 'text', text: 'Ask someone to help & write.', within: false },
  item('bullet', 1, 'A point'),
  item('number', 1, 'First'),
  item('box', 1, 'I have my bag'),
  { kind: 'table', head: ['What', 'When'], rows: [['A visit', 'In a week']] },
  { kind: 'write-in', label: 'My social worker', lines: 2 },
];

/** One part of the file, as XML that can be searched. Names are in small letters, with a dash for the colon. */
async function part(name: string, content = blocks) {
  const xml = strFromU8(unzipSync(await makeDocx(content, details))[name] ?? new Uint8Array());
  const plainName = (_: string, before: string, space: string, own: string): string =>
    `${before}${space}-${own.toLowerCase()}`;
  return parse(xml.replace(/(<\/?|\s)(\w+):(\w+)/g, plainName));
}

describe('the editable file', () => {
  test('has its headings as headings, from level 1', async () => {
    const root = await part('word/document.xml');
    const styled = root.querySelectorAll('w-p').flatMap((paragraph) => {
      const style = paragraph.querySelector('w-pstyle')?.getAttribute('w-val') ?? '';
      return style.startsWith('Heading') ? [[style, paragraph.text]] : [];
    });
    expect(styled).toEqual([
      ['Heading1', 'Moving home'],
      ['Heading2', 'Who is who'],
    ]);
  });

  test('has lists as lists, and boxes that can be ticked, each with a name', async () => {
    const root = await part('word/document.xml');
    const listed = root.querySelectorAll('w-p').filter((paragraph) => paragraph.querySelector('w-numpr'));
    expect(listed.map(({ text }) => text)).toEqual(['A point', 'First']);
    expect(root.querySelector('w-sdt w-alias')?.getAttribute('w-val')).toBe('I have my bag');
    expect(root.querySelectorAll('w14-checkbox')).toHaveLength(1);
  });

  test('starts each numbered list at 1', async () => {
    const two = [item('number', 1, 'One'), item('number', 2, 'Two'), item('number', 1, 'Again one')];
    const root = await part('word/document.xml', two);
    const lists = root.querySelectorAll('w-numid').map((id) => id.getAttribute('w-val'));
    expect(lists[0]).toBe(lists[1]);
    expect(lists[2]).not.toBe(lists[0]);
  });

  test('marks the first row of a table as its head, and repeats it on the next page', async () => {
    const rows = (await part('word/document.xml')).querySelectorAll('w-tr');
    expect(rows.map((row) => row.querySelector('w-tblheader') !== null)).toEqual([true, false]);
  });

  test('leaves the lines that were asked for', async () => {
    const lines = (await part('word/document.xml')).querySelectorAll('w-pbdr');
    expect(lines).toHaveLength(2);
  });

  test('is in British English, has a title, and tells what its picture shows', async () => {
    expect((await part('word/styles.xml')).querySelector('w-docdefaults w-lang')?.getAttribute('w-val')).toBe('en-GB');
    expect((await part('docProps/core.xml')).querySelector('dc-title')?.text).toBe('Moving home');
    expect((await part('word/document.xml')).querySelector('wp-docpr')?.getAttribute('descr')).toBe('An open hand');
  });

  test('says on every page whom to call', async () => {
    expect((await part('word/footer1.xml')).text).toContain('Call free 0800 1');
  });

  test('has the same bytes each time, in every part of the world', async () => {
    vi.stubEnv('TZ', 'Pacific/Auckland');
    const first = await makeDocx(blocks, details);
    vi.stubEnv('TZ', 'America/New_York');
    expect(Buffer.from(await makeDocx(blocks, details)).equals(Buffer.from(first))).toBe(true);
  });
});

test('the parts to fill in are whole sections; a section that is only to read is left out', () => {
  const read: Block[] = [
    { kind: 'heading', level: 1, text: 'Pack' },
    { kind: 'heading', level: 2, text: 'How you may feel' },
    { kind: 'text', text: 'You may feel sad.', within: false },
  ];
  expect(partsToFillIn([...read, ...blocks, ...read.slice(1)])).toEqual(blocks);
});

describe('the packs of a site', () => {
  const page = (main: string): string =>
    `<a data-phone>Call free 0800 1</a><main><div class="pack__cover"><h1><span class="print-only">My next home</span></h1></div>` +
    `<div class="review-stamp"><p>Checked on <time datetime="2026-11-21">that day</time>.</p></div>${main}</main>` +
    '<p class="print-address">Help: https://example.org/packs/move/</p>';
  const site = (main: string): string =>
    folderWith({ 'packs/index.html': '', 'packs/move/index.html': page(main), 'brand/icon-192.png': png });

  test('get a file each, with the words of the cover and the way back to the whole pack', async () => {
    const dist = site('<h2>List</h2><div class="checklist"><ul><li>My bag</li></ul></div>');
    mkdirSync(join(dist, 'packs/no-page'));
    expect(await makePackDocx(dist)).toBe(1);
    const xml = strFromU8(
      unzipSync(readFileSync(join(dist, 'packs/move/move.docx')))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(xml).toContain('My next home: sheets to fill in');
    expect(xml).toContain('https://example.org/packs/move/');
    expect(xml).toContain('My bag');
  });

  test('with nothing to fill in stop the build, and the message names the pack', async () => {
    await expect(makePackDocx(site('<h2>Read</h2><p>Only words.</p>'))).rejects.toThrow(
      'packs/move/ has nothing to fill in, so no editable file can be made.',
    );
  });
});
