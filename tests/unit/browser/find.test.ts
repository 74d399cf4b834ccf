import { describe, expect, it } from 'vitest';
import { placesToLook, type Candidate, type Place } from '../../../scripts/browser/candidates.ts';
import { findBrowser, type Probes } from '../../../scripts/browser/find.ts';

const candidate = (path: string): Candidate => ({ path, env: {} });

const place = (from: string, ...paths: string[]): Place => ({
  from,
  look: async () => paths.map(candidate),
  whenEmpty: 'there is none',
  isAskedFor: false,
});

interface Machine {
  places: Place[];
  isRoot?: boolean;
  /** Why a browser gives no version, by its path. */
  version?: Record<string, string>;
  /** Why a browser does not start, by its path. */
  start?: Record<string, string>;
  /** Browsers that only start without the sandbox. */
  sandboxFails?: string[];
}

function machine({ places, isRoot = false, version = {}, start = {}, sandboxFails = [] }: Machine) {
  const tried: string[] = [];
  const warnings: string[] = [];
  const probes: Probes = {
    places,
    isRoot,
    problemWithVersion: async ({ path }) => version[path],
    problemWithStart: async ({ path }, args) => {
      const isSandboxed = !args.includes('--no-sandbox');
      tried.push(isSandboxed ? path : `${path} without sandbox`);
      return isSandboxed && sandboxFails.includes(path) ? 'No usable sandbox!' : start[path];
    },
    warn: (message) => void warnings.push(message),
  };
  return { probes, tried, warnings };
}

describe('the places on this machine', () => {
  it('are tried in the order that is promised', () => {
    expect(placesToLook({}).map(({ from }) => from)).toEqual([
      'CHROMIUM_PATH',
      'an installed Chromium or Chrome',
      "Playwright's own browser",
      'the npm package @sparticuz/chromium',
    ]);
  });

  it('begin with what CHROMIUM_PATH names', async () => {
    const [first] = placesToLook({ CHROMIUM_PATH: '/opt/my/chrome' });
    expect(await first?.look()).toEqual([candidate('/opt/my/chrome')]);
    expect(first?.isAskedFor).toBe(true);
  });

  it('do not ask for CHROMIUM_PATH where it is not set', async () => {
    const [first] = placesToLook({});
    expect(await first?.look()).toEqual([]);
    expect(first?.isAskedFor).toBe(false);
  });
});

describe('finding a browser', () => {
  it('takes the first that runs, and tries no further', async () => {
    const { probes, tried } = machine({ places: [place('one'), place('two', '/a', '/b'), place('three', '/c')] });
    expect(await findBrowser(probes)).toMatchObject({ path: '/a', from: 'two', env: {} });
    expect(tried).toEqual(['/a']);
  });

  it('passes over one that gives no version, without starting it', async () => {
    const { probes, tried } = machine({
      places: [place('one', '/broken', '/old'), place('two', '/good')],
      version: { '/broken': 'there is no such file', '/old': 'it is version 90' },
    });
    expect(await findBrowser(probes)).toMatchObject({ path: '/good', from: 'two' });
    expect(tried).toEqual(['/good']);
  });

  it('passes over one that does not start, with the sandbox or without', async () => {
    const { probes, tried } = machine({ places: [place('one', '/dies', '/good')], start: { '/dies': 'it crashed' } });
    expect(await findBrowser(probes)).toMatchObject({ path: '/good' });
    expect(tried).toEqual(['/dies', '/dies without sandbox', '/good']);
  });

  it('passes over a place that cannot be looked into', async () => {
    const shut: Place = { ...place('one'), look: () => Promise.reject(new Error('it is shut')) };
    const { probes } = machine({ places: [shut, place('two', '/good')] });
    expect(await findBrowser(probes)).toMatchObject({ path: '/good' });
  });

  it('hands on what the browser needs in its environment', async () => {
    const env = { LD_LIBRARY_PATH: '/libraries' };
    const { probes } = machine({ places: [{ ...place('one'), look: async () => [{ path: '/a', env }] }] });
    expect(await findBrowser(probes)).toMatchObject({ env });
  });

  it('warns when the one that was asked for does not run', async () => {
    const asked: Place = { ...place('CHROMIUM_PATH', '/asked'), isAskedFor: true };
    const { probes, warnings } = machine({
      places: [asked, place('two', '/broken', '/good')],
      version: { '/asked': 'there is no such file', '/broken': 'it stopped' },
    });
    await findBrowser(probes);
    expect(warnings).toEqual([
      'Looking for another browser. CHROMIUM_PATH: /asked does not run: there is no such file',
    ]);
  });
});

describe('the settings', () => {
  const only = [place('one', '/a')];

  it('keep the sandbox where it works', async () => {
    const { args } = await findBrowser(machine({ places: only }).probes);
    expect(args).not.toContain('--no-sandbox');
  });

  it('leave the sandbox out where it does not work, after trying', async () => {
    const { probes, tried } = machine({ places: only, sandboxFails: ['/a'] });
    expect((await findBrowser(probes)).args).toContain('--no-sandbox');
    expect(tried).toEqual(['/a', '/a without sandbox']);
  });

  it('leave the sandbox out for root at once', async () => {
    const { probes, tried } = machine({ places: only, isRoot: true });
    expect((await findBrowser(probes)).args).toContain('--no-sandbox');
    expect(tried).toEqual(['/a without sandbox']);
  });

  it('never turn web security off', async () => {
    const { args } = await findBrowser(machine({ places: only, isRoot: true }).probes);
    expect(args.join(' ')).not.toMatch(/web-security|site-isolation|insecure|single-process/);
  });
});

describe('a machine where no browser runs', () => {
  it('is told what was tried, why it failed, and what to do', async () => {
    const shut: Place = { ...place('the npm package'), look: () => Promise.reject(new Error('run npm ci')) };
    const { probes } = machine({
      places: [place('CHROMIUM_PATH'), place('an installed Chromium', '/a', '/b'), shut],
      version: { '/a': 'there is no such file' },
      start: { '/b': 'it crashed' },
    });
    const error: unknown = await findBrowser(probes).catch((reason: unknown) => reason);
    expect((error as Error).message.split('\n')).toEqual([
      'No browser can run here. The site needs Chromium to print its packs and to run its tests.',
      'What was tried:',
      '  - CHROMIUM_PATH: there is none',
      '  - an installed Chromium: /a does not run: there is no such file',
      '  - an installed Chromium: /b does not run: it crashed',
      '  - the npm package: run npm ci',
      'What to do, one of these:',
      '  - install Chromium with the package manager, for example: sudo apt install chromium',
      '  - set CHROMIUM_PATH to a Chromium or Chrome that runs, for example: CHROMIUM_PATH=/usr/bin/chromium npm start',
    ]);
  });
});
