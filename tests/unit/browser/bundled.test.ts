import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { unpackBundledBrowser } from '../../../scripts/browser/bundled.ts';
import type { Candidate } from '../../../scripts/browser/candidates.ts';
import { launchSettings, problemWithStart, problemWithVersion } from '../../../scripts/browser/probe.ts';

vi.setConfig({ testTimeout: 60_000 });

const canRun = process.platform === 'linux' && process.arch === 'x64';
const ARGS = ['--disable-gpu', '--disable-dev-shm-usage', '--no-sandbox'];

describe.skipIf(!canRun)('the browser from npm', () => {
  const before = process.env['TMPDIR'];
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bundled-test-'));
    process.env['TMPDIR'] = folder;
  });
  afterAll(async () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(folder, { recursive: true, force: true });
  });

  const ownFolder = () => join(folder, `help-at-hand-browser-${process.getuid?.() ?? 0}`);

  const firstThatRuns = async (candidates: Candidate[]): Promise<Candidate> => {
    for (const candidate of candidates) {
      if ((await problemWithVersion(candidate)) || (await problemWithStart(candidate, ARGS))) continue;
      return candidate;
    }
    throw new Error('none of them runs');
  };

  it('unpacks once when two ask at the same time, and leaves nothing lying about', async () => {
    const [first, second] = await Promise.all([unpackBundledBrowser(), unpackBundledBrowser()]);
    expect(first).toEqual(second);
    for (const { path } of first) expect(path.startsWith(ownFolder())).toBe(true);
    expect(await readdir(ownFolder())).toHaveLength(1);
  });

  it('prints and draws a page with text', async () => {
    const { path, env } = await firstThatRuns(await unpackBundledBrowser());
    const browser = await chromium.launch(launchSettings(path, ARGS, env));
    const page = await browser.newPage();
    await page.setContent('<title>Printed</title><h1>Text</h1>');
    expect((await page.pdf({ tagged: true })).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await page.screenshot()).length).toBeGreaterThan(1000);
    await browser.close();
  });

  it('unpacks again where the system cleared one of its files away', async () => {
    const library = join(dirname((await unpackBundledBrowser())[0]?.path ?? ''), 'libGLESv2.so');
    await rm(library);
    await unpackBundledBrowser();
    expect(existsSync(library)).toBe(true);
    expect(await readdir(ownFolder())).toHaveLength(1);
  });

  it('does not use a folder that others can write to', async () => {
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
