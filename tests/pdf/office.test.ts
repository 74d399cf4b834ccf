/** The editable files as they were built: judged by their XML, and opened with LibreOffice where it is installed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { afterAll, describe, expect, it } from 'vitest';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.docx'))
  .sort();

const words = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

function partOf(file: string, name: string): string {
  return strFromU8(unzipSync(readFileSync(join('dist', file)))[name] ?? new Uint8Array());
}

/** All values of an attribute on an element, in order. */
const valuesOf = (xml: string, element: string, attribute = 'w:val'): string[] =>
  [...xml.matchAll(new RegExp(`<${element}\\b[^>]*? ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

it('there is one for each pack and each page for schools', () => {
  const pages = readdirSync('content/schools').flatMap((name) => (name.endsWith('.mdx') ? [name.slice(0, -4)] : []));
  const packs = readdirSync('content/packs').filter((name) => !name.endsWith('.mdx'));
  expect(files).toEqual(expect.arrayContaining(pages.map((id) => `schools/${id}/${id}.docx`)));
  expect(files).toEqual(expect.arrayContaining(packs.map((id) => `packs/${id}/${id}.docx`)));
});

describe.each(files)('%s', (file) => {
  const xml = partOf(file, 'word/document.xml');

  it('has one title and headings that go down one level at a time', () => {
    const levels = valuesOf(xml, 'w:pStyle')
      .flatMap((style) => /^Heading(\d)$/.exec(style)?.[1] ?? [])
      .map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    /* The sheet for a pupil's views is questions alone, on two sides. */
    if (!file.includes('/my-views/')) expect(levels.length).toBeGreaterThan(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it('has a head row in each table, a text for each picture, a name for each box, and is in British English', () => {
    const tables = xml.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? [];
    for (const table of tables) expect(/<w:tr>(?:(?!<\/w:tr>).)*<w:tblHeader\/>/s.test(table)).toBe(true);
    expect(valuesOf(xml, 'wp:docPr', 'descr').filter((alt) => alt === '')).toEqual([]);
    expect(valuesOf(xml, 'w:alias')).toHaveLength(xml.match(/<w14:checkbox>/g)?.length ?? 0);
    expect(valuesOf(partOf(file, 'word/styles.xml'), 'w:lang')).toContain('en-GB');
  });

  it('has only links with a whole address', () => {
    const rels =
      partOf(file, 'word/_rels/document.xml.rels').match(/<Relationship [^>]*TargetMode="External"[^>]*>/g) ?? [];
    const links = rels.flatMap((rel) => valuesOf(rel, 'Relationship', 'Target'));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !/^(?:https?|mailto|tel|sms):/.test(link))).toEqual([]);
  });
});

/** LibreOffice, when this machine has it. */
function office(): string | undefined {
  try {
    return execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

const soffice = office();
if (!soffice) console.warn('LibreOffice is not on this machine: the test that opens the editable files is SKIPPED.');

describe.skipIf(!soffice)('opened with LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('every file is whole: all of its words are there', { timeout: 180_000 }, () => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const all = files.map((file) => join('dist', file));
    execFileSync(soffice ?? '', [
      profile,
      '--headless',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      folder,
      ...all,
    ]);
    for (const file of files) {
      const opened = readFileSync(join(folder, basename(file).replace(/docx$/, 'txt')), 'utf8');
      const [, body = ''] = partOf(file, 'word/document.xml').split('<w:body>');
      const paragraphs = body.replaceAll('</w:p>', ' ');
      expect(words(opened), file).toEqual(words(parse(paragraphs).text));
    }
  });
});
