/** A build that is killed half way, or that fails, leaves the last good site as it was. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { bringBack, putInPlace } from '../../../scripts/build/put-in-place.ts';
import { folderWith } from '../folder.ts';

const root = resolve(import.meta.dirname, '../../..');

/** A project like this one with a site in dist/; everything that a build only reads is this project's own. */
function projectWithSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'killed-'));
  for (const name of readdirSync(root)) {
    if (!/^(?:dist|docs|tests|test-results|\.)/.test(name)) symlinkSync(join(root, name), join(folder, name));
  }
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the last good site');
  return folder;
}

const site = (folder: string): string => readFileSync(join(folder, 'dist/index.html'), 'utf8');

/** Starts the build and kills it, and all that it started, when it says the words. */
const buildKilledAt = (folder: string, words: string): Promise<string> =>
  new Promise((done, failed) => {
    const build = spawn(process.execPath, ['scripts/build/main.ts', '--pages'], { cwd: folder, detached: true });
    let said = '';
    build.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(words) && build.pid) process.kill(-build.pid, 'SIGKILL');
    });
    build.on('error', failed);
    build.on('close', (_, signal) =>
      signal === 'SIGKILL' ? done(said) : failed(new Error(`it ended by itself: ${said}`)),
    );
  });

for (const words of ['Checking the content', 'Making the pages']) {
  test(`killed at "${words}", dist/ is whole`, { timeout: 120_000 }, async () => {
    const folder = projectWithSite();
    expect(await buildKilledAt(folder, words)).toContain(words);
    expect(site(folder)).toBe('the last good site');
  });
}

test('the new site takes the place of the one before, and nothing is left over', () => {
  const folder = folderWith({ 'dist/index.html': 'before', 'dist/gone.html': 'x', 'dist-next/index.html': 'after' });
  putInPlace(join(folder, 'dist-next'), join(folder, 'dist'));
  expect(site(folder)).toBe('after');
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(existsSync(join(folder, 'dist/gone.html'))).toBe(false);
});

test('killed between the two renames, the next build brings the last good site back', () => {
  const folder = folderWith({ 'dist-old/index.html': 'the last good site', 'dist-next/index.html': 'after' });
  expect(bringBack(join(folder, 'dist'))).toBe(true);
  expect(site(folder)).toBe('the last good site');
  expect(bringBack(join(folder, 'dist'))).toBe(false);
});
