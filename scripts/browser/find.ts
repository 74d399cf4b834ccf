/** Finds a browser that runs on this machine, and starts it. */
import { chromium, type Browser, type LaunchOptions } from '@playwright/test';
import { placesToLook, type Candidate, type Place } from './candidates.ts';
import { launchSettings, problemWithStart, problemWithVersion } from './probe.ts';

export interface FoundBrowser {
  path: string;
  /** In plain words, where it was found. */
  from: string;
  /** What to start it with, besides what Playwright adds. */
  args: string[];
  /** What to add to the environment it starts in. */
  env: Record<string, string>;
}

/** How the machine is looked at; tests give their own. */
export interface Probes {
  places: Place[];
  isRoot: boolean;
  problemWithVersion: (candidate: Candidate) => Promise<string | undefined>;
  problemWithStart: (candidate: Candidate, args: string[]) => Promise<string | undefined>;
  warn: (message: string) => void;
}

const ARGS = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
const NO_SANDBOX = '--no-sandbox';

const thisMachine = (): Probes => ({
  places: placesToLook(),
  isRoot: process.getuid?.() === 0,
  problemWithVersion,
  problemWithStart,
  warn: (message) => console.warn(message),
});

/** Starts the candidate with the sandbox where it can work, else without. Chromium refuses the sandbox to root. */
async function tryOut(
  candidate: Candidate,
  { isRoot, ...probes }: Probes,
): Promise<{ args: string[] } | { problem: string }> {
  const version = await probes.problemWithVersion(candidate);
  if (version) return { problem: version };
  const settings = isRoot ? [[...ARGS, NO_SANDBOX]] : [ARGS, [...ARGS, NO_SANDBOX]];
  let problem = '';
  for (const args of settings) {
    const start = await probes.problemWithStart(candidate, args);
    if (!start) return { args };
    problem = start;
  }
  return { problem };
}

const nothingRuns = (tried: string[]): Error =>
  new Error(
    [
      'No browser can run here. The site needs Chromium to print its packs and to run its tests.',
      'What was tried:',
      ...tried.map((line) => `  - ${line}`),
      'What to do, one of these:',
      '  - install Chromium with the package manager, for example: sudo apt install chromium',
      '  - set CHROMIUM_PATH to a Chromium or Chrome that runs, for example: CHROMIUM_PATH=/usr/bin/chromium npm start',
    ].join('\n'),
  );

/** The first browser of one place that runs, or why there is none. */
async function searchPlace({ from, look, whenEmpty }: Place, probes: Probes): Promise<FoundBrowser | string[]> {
  let candidates: Candidate[];
  try {
    candidates = await look();
  } catch (error) {
    return [`${from}: ${(error as Error).message}`];
  }
  const problems: string[] = [];
  for (const candidate of candidates) {
    const result = await tryOut(candidate, probes);
    if ('args' in result) return { path: candidate.path, from, args: result.args, env: candidate.env };
    problems.push(`${from}: ${candidate.path} does not run: ${result.problem}`);
  }
  return candidates.length > 0 ? problems : [`${from}: ${whenEmpty}`];
}

/** The first browser that runs, with a warning when one was asked for by name and does not. Throws when none runs. */
async function search(probes: Probes): Promise<FoundBrowser> {
  const tried: string[] = [];
  for (const place of probes.places) {
    const result = await searchPlace(place, probes);
    if (!Array.isArray(result)) return result;
    tried.push(...result);
    if (place.isAskedFor) probes.warn(`Looking for another browser. ${result.join('. ')}`);
  }
  throw nothingRuns(tried);
}

let onThisMachine: Promise<FoundBrowser> | undefined;

/**
 * Finds a browser: CHROMIUM_PATH, an installed Chromium or Chrome, Playwright's own, the one in npm.
 * A machine is searched once for each process. Throws an Error that says what was tried and what to do.
 */
export function findBrowser(probes?: Probes): Promise<FoundBrowser> {
  if (probes) return search(probes);
  return (onThisMachine ??= search(thisMachine()));
}

/** What Playwright's `launch`, or `launchOptions` in its configuration, needs to start the browser that was found. */
export async function browserLaunchOptions(): Promise<LaunchOptions> {
  const { path, args, env } = await findBrowser();
  return launchSettings(path, args, env);
}

/** Starts the browser that was found, headless. Whoever calls this closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await browserLaunchOptions());
}
