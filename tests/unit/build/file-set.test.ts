import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makePackSet, packSetFile } from '../../../scripts/build/pack-set.ts';
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

const make = (folder: string): Buffer => {
  makePackSet(folder, join(folder, 'LICENCE.md'));
  return readFileSync(join(folder, packSetFile));
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
