/** The files of the pages to give to others: which are made, and what is in them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sheetsIn } from '../../../scripts/build/print/sheets.ts';
import { makeDocxFiles } from '../../../scripts/build/docx/page-docx.ts';
import { folderWith } from '../folder.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const page = (main: string, ...files: string[]): string => `<html><body><header><a data-phone>0800 1</a></header>
<main><div class="page__head"><h1>Our audit</h1><p class="lead">A table.</p>
<div class="review-stamp"><p>Checked on <time datetime="2026-11-21">21 November 2026</time>.</p></div>
${files.map((file) => `<a href="/base/schools/share/${file}" download>A file</a>`).join('')}</div>
${main}<p data-licence>Licence: CC BY 4.0.</p></main><p class="print-address">Help: https://x.org/a/</p></body></html>`;
const site = {
  'packs/index.html': '',
  'brand/icon-192.png': png,
  'pictures/happy.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><path d="M0 0h72v72z"/></svg>',
};
const table =
  '<table><thead><tr><th>What</th><th>In place</th></tr></thead><tbody><tr><th>Must. One</th><td class="audit__box"></td></tr></tbody></table>';

const documentOf = (dist: string, file: string, part = 'document'): string =>
  strFromU8(unzipSync(readFileSync(join(dist, 'schools/share', file)))[`word/${part}.xml`] ?? new Uint8Array());

describe('the files to give to others', () => {
  test('are those that a page offers, and no others', async () => {
    const dist = folderWith({
      ...site,
      'schools/share/index.html': page(''),
      'schools/share/audit/index.html': page(table, 'audit/audit.docx', 'audit/audit.pdf'),
      'schools/share/words/index.html': page('<p>Words</p>'),
      'schools/share/mine/easy/index.html': page('<p>Words</p>', 'mine/easy/mine-easy.docx'),
    });
    expect(await makeDocxFiles(dist)).toBe(2);
    expect(existsSync(join(dist, 'schools/share/words/words.docx'))).toBe(false);
    expect(existsSync(join(dist, 'schools/share/mine/easy/mine-easy.docx'))).toBe(true);
    expect(sheetsIn(dist).map(({ path, file }) => [path, file])).toEqual([
      ['schools/share/audit/', 'schools/share/audit/audit.pdf'],
    ]);
  });

  test('have a head row, a box to tick in each cell with a name of its own, and their licence', async () => {
    const dist = folderWith({ ...site, 'schools/share/audit/index.html': page(table, 'audit/audit.docx') });
    await makeDocxFiles(dist);
    const xml = documentOf(dist, 'audit/audit.docx');
    expect([...xml.matchAll(/<w:tblHeader\/>/g)]).toHaveLength(1);
    expect([...xml.matchAll(/<w:alias w:val="([^"]*)"/g)].map(([, name]) => name)).toEqual(['In place: Must. One']);
    expect(documentOf(dist, 'audit/audit.docx', 'footer1')).toContain('Licence: CC BY 4.0.');
    expect([...xml.matchAll(/w:val="Heading1"/g)]).toHaveLength(1);
    expect(xml).not.toContain('A file');
  });

  test('have faces that say what they show, and lines without a label', async () => {
    const faces =
      '<ul class="checklist"><li><img class="picture" src="/base/pictures/happy.svg" alt="" /> <span>happy</span></li></ul><div class="write-in"><span class="write-in__line" aria-hidden="true"></span></div>';
    const dist = folderWith({ ...site, 'schools/share/mine/index.html': page(faces, 'mine/mine.docx') });
    await makeDocxFiles(dist);
    const xml = documentOf(dist, 'mine/mine.docx');
    expect([...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)]).toHaveLength(2);
    expect(xml).toMatch(/descr="[^"]*[Hh]appy/);
    expect(xml).not.toContain('<w:t xml:space="preserve"></w:t>');
  });

  test('are the same bytes in every build', async () => {
    const made = async (): Promise<Buffer> => {
      const dist = folderWith({ ...site, 'schools/share/audit/index.html': page(table, 'audit/audit.docx') });
      await makeDocxFiles(dist);
      return readFileSync(join(dist, 'schools/share/audit/audit.docx'));
    };
    expect((await made()).equals(await made())).toBe(true);
  });

  test('are none on a site without that part', async () => {
    const dist = folderWith(site);
    expect(await makeDocxFiles(dist)).toBe(0);
  });
});
