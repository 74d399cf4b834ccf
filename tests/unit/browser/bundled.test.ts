import { chmod, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unpackBundledBrowser } from '../../../scripts/browser/bundled.ts';
import type { Candidate } from '../../../scripts/browser/candidates.ts';
import { launchSettings, problemWithStart, problemWithVersion } from '../../../scripts/browser/probe.ts';

const canRun = process.platform === 'linux' && process.arch === 'x64';
const ARGS = ['--disable-gpu', '--disable-dev-shm-usage', '--no-sandbox'];

describe.skipIf(!canRun)('the browser from npm', () => {
  const before = process.env['TMPDIR'];
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bundled-test-'));
    process.env['TMPDIR'] = folder;
  });
  afterEach(async () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(folder, { recursive: true, force: true });
  });

  const ownFolder = () => join(folder, `help-at-hand-browser-${process.getuid?.() ?? 0}`);

  const runs = async (candidate: Candidate): Promise<boolean> =>
    !(await problemWithVersion(candidate)) && !(await problemWithStart(candidate, ARGS));

  it('unpacks once when two ask at the same time, leaves nothing lying about, and prints text', async () => {
    const [first, second] = await Promise.all([unpackBundledBrowser(), unpackBundledBrowser()]);
    expect(first).toEqual(second);
    expect(await readdir(ownFolder())).toHaveLength(1);

    const [withOwnLibraries, withBundledLibraries] = first;
    if (!withOwnLibraries || !withBundledLibraries) throw new Error('there are no two ways to start it');
    expect(withOwnLibraries.path.startsWith(ownFolder())).toBe(true);
    expect((await runs(withOwnLibraries)) || (await runs(withBundledLibraries))).toBe(true);

    const usable = (await runs(withBundledLibraries)) ? withBundledLibraries : withOwnLibraries;
    const browser = await chromium.launch(launchSettings(usable.path, ARGS, usable.env));
    const page = await browser.newPage();
    await page.setContent('<title>Printed</title><h1>Text</h1>');
    expect((await page.pdf({ tagged: true })).subarray(0, 5).toString()).toBe('%PDF-');
    await browser.close();
  }, 60_000);

  it('unpacks again where the system cleared one of its files away', async () => {
    const [candidate] = await unpackBundledBrowser();
    if (!candidate) throw new Error('there is none');
    await rm(candidate.path);
    await unpackBundledBrowser();
    expect(await problemWithVersion(candidate)).not.toBe('there is no such file');
    expect(await readdir(ownFolder())).toHaveLength(1);
  }, 60_000);

  it('does not use a folder that others can write to', async () => {
    await mkdir(ownFolder());
    await chmod(ownFolder(), 0o777);
    await expect(unpackBundledBrowser()).rejects.toThrow('is not private to you');
  });
});

describe('trying a browser out', () => {
  it.each([
    ['/there/is/no/browser', 'there is no such file'],
    ['/', 'this user or this folder may not run programs'],
    [process.execPath, 'it is version 24, and 131 or later is needed'],
  ])('tells what is wrong with %s', async (path, problem) => {
    const expected =
      path === process.execPath ? expect.stringMatching(/^it is version \d+, and \d+ or later/) : problem;
    expect(await problemWithVersion({ path, env: {} })).toEqual(expected);
  });

  it('tells that a program is no browser', async () => {
    expect(await problemWithStart({ path: process.execPath, env: {} }, [])).toBeDefined();
  });
});
