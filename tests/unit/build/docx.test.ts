import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Block, blocksOf, plainWords } from '../../../scripts/build/blocks.ts';
import { partsToFillIn } from '../../../scripts/build/docx/fill-in.ts';
import { makeDocx } from '../../../scripts/build/docx/make-docx.ts';
import { makeDocxFiles } from '../../../scripts/build/docx/page-docx.ts';
import { folderWith } from '../folder.ts';

afterEach(() => vi.unstubAllEnvs());

/** One picture element, which is enough of a PNG for a file that only carries it. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const details = {
  title: 'Moving home',
  about: ['The sheets to fill in.'],
  foot: ['Call free 0800 1', 'Licence: CC BY 4.0'],
  address: 'https://example.org/site/packs/move/',
  mark: { png, alt: 'An open hand' },
  date: new Date('2026-11-21T00:00:00Z'),
};
const item = (mark: 'bullet' | 'number' | 'box', number: number, text: string): Block => ({
  ...{ kind: 'item', mark, number, tight: false, ...plainWords(text) },
});
const blocks: Block[] = [
  { kind: 'heading', level: 2, text: 'Who is who' },
  { kind: 'text', ...plainWords('Ask someone to help & write.'), within: false },
  item('bullet', 1, 'A point'),
  item('number', 1, 'First'),
  item('box', 1, 'I have my bag'),
  { kind: 'table', head: ['What', 'When'], rows: [[plainWords('A visit'), plainWords('In a week')]] },
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

  test('says on every page whom to call, and what may be done with it', async () => {
    const { text } = await part('word/footer1.xml');
    expect(text).toContain('Call free 0800 1');
    expect(text).toContain('Licence: CC BY 4.0');
  });

  test('keeps what is bold, and links that lead to the site from anywhere', async () => {
    const page =
      '<main><p><strong>Must.</strong> Ask <a href="/site/law/#a">(the law)</a>, or <a href="tel:0800">call</a>.</p></main>';
    const root = await part('word/document.xml', blocksOf(page));
    const bold = root.querySelectorAll('w-r').filter((run) => run.querySelector('w-b'));
    expect(bold.map(({ text }) => text)).toContain('Must.');
    expect(root.querySelectorAll('w-hyperlink').map(({ text }) => text)).toEqual(['(the law)', 'call']);
    const targets = (await part('word/_rels/document.xml.rels', blocksOf(page)))
      .querySelectorAll('relationship')
      .map((link) => link.getAttribute('target'));
    expect(targets).toEqual(expect.arrayContaining(['https://example.org/site/law/', 'tel:0800']));
    expect(root.querySelector('w-hyperlink')?.getAttribute('w-anchor')).toBe('a');
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
    { kind: 'text', ...plainWords('You may feel sad.'), within: false },
  ];
  expect(partsToFillIn([...read, ...blocks, ...read.slice(1)])).toEqual(blocks);
});

test('a paragraph of nothing but law is a paragraph of its own, and words around a link keep their spaces', () => {
  const page =
    '<main><div><span data-law="a">One <a href="/a">law</a></span><span data-law="b">Two</span><p>A <b>bold</b> end</p></div></main>';
  expect(blocksOf(page).map((block) => 'text' in block && block.text)).toEqual(['One law', 'Two', 'A bold end']);
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
    expect(await makeDocxFiles(dist)).toBe(1);
    const xml = strFromU8(
      unzipSync(readFileSync(join(dist, 'packs/move/move.docx')))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(xml).toContain('My next home: sheets to fill in');
    expect(xml).toContain('https://example.org/packs/move/');
    expect(xml).toContain('My bag');
  });

  test('with nothing to fill in stop the build, and the message names the pack', async () => {
    await expect(makeDocxFiles(site('<h2>Read</h2><p>Only words.</p>'))).rejects.toThrow(
      'packs/move/ has nothing to fill in, so no editable file can be made.',
    );
  });
});

describe('a page for schools that offers its file', () => {
  const page =
    '<a data-phone>Call free 0800 1</a><main><div class="page__head"><h1>First day</h1><p class="lead">What to do.</p>' +
    '<div class="review-stamp"><p>Checked on <time datetime="2026-11-21">that day</time>.</p></div>' +
    '<ul class="no-print"><li><a download href="/schools/first-day/first-day.docx">Change</a></li></ul></div>' +
    '<h2>Today</h2><div class="checklist"><ul><li>Call</li></ul></div><p data-licence>Licence: CC BY 4.0</p>' +
    '<div class="side">Talk to us</div></main><p class="print-address">Help: https://example.org/schools/first-day/</p>';

  test('becomes that file, whole, with its title once and its licence at the foot; one that offers none is left out', async () => {
    const dist = folderWith({
      'packs/index.html': '',
      'brand/icon-192.png': png,
      'schools/index.html': '<main><a href="/schools/first-day/">First day</a></main>',
      'schools/first-day/index.html': page,
      'schools/only-to-read/index.html': '<main><h1>Only to read</h1></main>',
    });
    expect(await makeDocxFiles(dist)).toBe(1);
    const parts = unzipSync(readFileSync(join(dist, 'schools/first-day/first-day.docx')));
    const text = (name: string): string => parse(strFromU8(parts[name] ?? new Uint8Array())).text;
    const words = text('word/document.xml');
    expect(words.match(/First day/g)).toHaveLength(1);
    expect(words).toContain('https://example.org/schools/first-day/');
    expect(words).toContain('Call');
    expect(words).not.toContain('Talk to us');
    expect(text('word/footer1.xml')).toContain('Licence: CC BY 4.0');
  });
});
