/** Tries a browser out: does it start, is it new enough, can it lay out a page? */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium, type LaunchOptions } from '@playwright/test';
import type { Candidate } from './candidates.ts';

/** Page numbers in print need margin boxes, which came with this version. */
const OLDEST_VERSION = 131;
const VERSION_TIMEOUT = 10_000;
const START_TIMEOUT = 30_000;

type ProcessError = Error & { code?: string | number; killed?: boolean; stderr?: string };

/** What went wrong, in one line. */
function reason(error: unknown): string {
  const { code, killed, stderr = '', message } = error as ProcessError;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'this user or this folder may not run programs';
  if (killed) return `it did not answer within ${VERSION_TIMEOUT / 1000} seconds`;
  const lines = `${stderr}\n${message}`.split('\n').map((text) => text.trim());
  const telling = lines.find((text) => /FATAL|error while loading|No usable sandbox/.test(text));
  return (telling ?? lines.find(Boolean) ?? 'it stopped without a word').slice(0, 300);
}

/** Why the program at `path` is no browser that can be used; undefined when it answers `--version` with a good one. */
export async function problemWithVersion({ path, env }: Candidate): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], {
      env: { ...process.env, ...env },
      timeout: VERSION_TIMEOUT,
    });
    const major = /(\d+)\.\d+/.exec(stdout)?.[1];
    if (!major) return `it does not tell its version (it says "${stdout.trim().slice(0, 80)}")`;
    return Number(major) < OLDEST_VERSION
      ? `it is version ${major}, and ${OLDEST_VERSION} or later is needed`
      : undefined;
  } catch (error) {
    return reason(error);
  }
}

/** What Playwright needs to start a browser. It leaves the sandbox out unless it is told to use it. */
export function launchSettings(path: string, args: string[], env: Record<string, string>): LaunchOptions {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    executablePath: path,
    args,
    env: { ...Object.fromEntries(inherited), ...env },
    chromiumSandbox: !args.includes('--no-sandbox'),
  };
}

/** Why the browser cannot lay out a page with text; undefined when it can. Without any font, Chromium stops here. */
export async function problemWithStart({ path, env }: Candidate, args: string[]): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ ...launchSettings(path, args, env), timeout: START_TIMEOUT });
    try {
      const page = await browser.newPage();
      await page.setContent('<p>A page with text</p>', { timeout: START_TIMEOUT });
      return undefined;
    } finally {
      await browser.close();
    }
  } catch (error) {
    return reason(error);
  }
}
