import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type FileSet, makeFileSet, packSet, schoolSet } from '../../../scripts/build/file-set.ts';
import { folderWith } from '../folder.ts';

afterEach(() => vi.unstubAllEnvs());

const page = (words: string, day = '2026-11-21'): string =>
  `<main><h1>${words}</h1><div class="review-stamp"><p>Checked on <time datetime="${day}">that day</time>.</p></div></main>`;

const site = (more: Record<string, string> = {}): string =>
  folderWith({
    'packs/index.html': page('All packs'),
    'packs/move/index.html': page('Moving'),
    'packs/move/easy-read/index.html': page('Moving, easy'),
    'packs/move/move.pdf': '%PDF',
    'packs/move/move-easy-read.pdf': '%PDF easy',
    'rights/a/a.pdf': '%PDF not of a pack',
    'LICENCE.md': 'You may copy this.',
    ...more,
  });

const make = (folder: string, set: FileSet = packSet): Buffer => {
  makeFileSet(folder, set, join(folder, 'LICENCE.md'));
  return readFileSync(join(folder, set.file));
};

describe('the whole set of packs', () => {
  test('holds every file of every pack, a text of each page, and the licence', () => {
    const files = unzipSync(make(site()));
    expect(Object.keys(files)).toEqual([
      'LICENCE.md',
      'move/move-easy-read.pdf',
      'move/move-easy-read.txt',
      'move/move.pdf',
      'move/move.txt',
    ]);
    expect(strFromU8(files['move/move-easy-read.txt'] ?? new Uint8Array())).toContain('Moving, easy\r\n====');
    expect(strFromU8(files['move/move.pdf'] ?? new Uint8Array())).toBe('%PDF');
  });

  test('has the same bytes on another day and in another part of the world', () => {
    vi.stubEnv('TZ', 'Pacific/Auckland');
    const there = make(site());
    vi.stubEnv('TZ', 'America/New_York');
    expect(make(site()).equals(there)).toBe(true);
  });

  test('has other bytes when the words were checked on another day', () => {
    expect(make(site({ 'packs/move/index.html': page('Moving', '2027-01-01') })).equals(make(site()))).toBe(false);
  });
});

describe('the toolkit for schools', () => {
  test('holds every file at any depth, a text of each page, where to start, and no ZIP', () => {
    const folder = site({
      'schools/index.html': page('For schools'),
      'schools/role/index.html': page('The role'),
      'schools/role/role.docx': 'PK',
      'schools/share/slides/index.html': page('Slides'),
      'schools/share/slides/slides.pptx': 'PK slides',
      'schools/old.zip': 'PK zip',
    });
    const files = unzipSync(make(folder, schoolSet));
    expect(Object.keys(files)).toEqual([
      'LICENCE.md',
      'role/role.docx',
      'role/role.txt',
      'share/slides/slides.pptx',
      'share/slides/slides.txt',
      'start-here.txt',
    ]);
    expect(strFromU8(files['start-here.txt'] ?? new Uint8Array())).toContain('For schools');
  });
});
