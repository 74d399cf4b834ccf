/** Where a browser may be, in the order in which the places are tried. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { unpackBundledBrowser } from './bundled.ts';

/** A browser that may or may not run, and the settings that it needs. */
export interface Candidate {
  path: string;
  env: Record<string, string>;
}

/** A place to look in. `look` gives what is there, and throws an Error in plain words when it cannot be used. */
export interface Place {
  from: string;
  look: () => Promise<Candidate[]>;
  /** What to say when nothing is there. */
  whenEmpty: string;
  /** True when somebody asked for this place, so that passing it over needs a word. */
  isAskedFor: boolean;
}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const USUAL_FILES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const plain = (path: string): Candidate => ({ path, env: {} });

/** Every installed Chromium or Chrome: first those on PATH, then the usual files. */
function installedBrowsers(searchPath: string): Candidate[] {
  const folders = searchPath.split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...new Set([...onPath, ...USUAL_FILES])].filter((file) => existsSync(file)).map(plain);
}

/** The places on this machine, best first. */
export function placesToLook(env: NodeJS.ProcessEnv = process.env): Place[] {
  const chosen = env['CHROMIUM_PATH'];
  const none = { whenEmpty: 'there is none', isAskedFor: false };
  return [
    {
      from: 'CHROMIUM_PATH',
      look: async () => (chosen ? [plain(chosen)] : []),
      whenEmpty: 'it is not set',
      isAskedFor: Boolean(chosen),
    },
    { ...none, from: 'an installed Chromium or Chrome', look: async () => installedBrowsers(env['PATH'] ?? '') },
    {
      ...none,
      from: "Playwright's own browser",
      look: async () => [chromium.executablePath()].filter(existsSync).map(plain),
    },
    { ...none, from: 'the npm package @sparticuz/chromium', look: unpackBundledBrowser },
  ];
}
