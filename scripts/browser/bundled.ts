/**
 * The browser inside the npm package @sparticuz/chromium, unpacked for this user without root.
 * The package unpacks straight into the shared temporary folder and only sets its libraries and fonts up on a
 * cloud service, so here its archives are unpacked by a child process into a folder of our own,
 * and the settings are handed to whoever starts the browser.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Candidate } from './candidates.ts';

/** One file of each archive. The system may clear old temporary files away one by one, so all of them are looked for. */
const NEEDED_FILES = ['chromium', 'libGLESv2.so', 'al2023/lib/libnss3.so', 'fonts/fonts/Open_Sans', 'fonts.conf'];
const ARCHIVES = ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br', 'fonts.tar.br'];
const UNFINISHED = 'unpacking-';
const ONE_HOUR = 60 * 60 * 1000;

/** What the machine's own fonts are, if it has any, and then the fonts that come with the package. */
const fontSettings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;

/**
 * A folder that only this user can write to. Another user could plant a program in a shared one.
 * Throws when the folder's name is taken by somebody else.
 */
async function privateFolder(): Promise<string> {
  const user = process.getuid?.() ?? 0;
  const folder = join(tmpdir(), `help-at-hand-browser-${user}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== user || (found.mode & 0o022) !== 0) {
    throw new Error(`the folder ${folder} is not private to you: delete it, or set TMPDIR to a folder of your own`);
  }
  return folder;
}

const isComplete = (folder: string): boolean => NEEDED_FILES.every((file) => existsSync(join(folder, file)));

/** Deletes what processes that were stopped while unpacking left behind. */
async function clearUnfinished(parent: string): Promise<void> {
  for (const entry of await readdir(parent)) {
    if (!entry.startsWith(UNFINISHED)) continue;
    const folder = join(parent, entry);
    const age = await stat(folder).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > ONE_HOUR) await rm(folder, { recursive: true, force: true });
  }
}

/** Gives `unpacked` its final name, unless another process was first. Throws for any other reason. */
async function moveIntoPlace(unpacked: string, target: string): Promise<void> {
  try {
    await rename(unpacked, target);
  } catch (error) {
    if (!isComplete(target)) throw error;
  }
}

async function unpack(archiveFolder: string, parent: string, target: string): Promise<void> {
  await clearUnfinished(parent);
  const workFolder = await mkdtemp(join(parent, UNFINISHED));
  const unpacked = join(workFolder, 'new');
  try {
    await mkdir(unpacked);
    const script = fileURLToPath(new URL('./unpack-archives.ts', import.meta.url));
    const archives = ARCHIVES.map((archive) => join(archiveFolder, archive));
    await promisify(execFile)(process.execPath, [script, ...archives], { env: { ...process.env, TMPDIR: unpacked } });
    await writeFile(join(unpacked, 'fonts.conf'), fontSettings(target));
    if (existsSync(target) && !isComplete(target)) await rename(target, join(workFolder, 'incomplete'));
    await moveIntoPlace(unpacked, target);
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

/** Where the package is installed, and its version. */
async function findPackage(): Promise<{ archives: string; version: string } | undefined> {
  let root: string;
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  } catch {
    return undefined;
  }
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return { archives: join(root, 'bin'), version };
}

/**
 * Unpacks the browser where that was not done yet. Gives it twice: with the machine's own libraries,
 * which fit it best, and with those of the package, for a machine that lacks them (Debian without libnss3).
 */
export async function unpackBundledBrowser(): Promise<Candidate[]> {
  const found = await findPackage();
  if (!found) throw new Error('the package is not installed: run npm ci');
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('this package is for Linux on a 64-bit Intel or AMD processor only');
  }
  const parent = await privateFolder();
  const folder = join(parent, found.version);
  if (!isComplete(folder)) await unpack(found.archives, parent, folder);
  const path = join(folder, 'chromium');
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return [
    { path, env: fonts },
    { path, env: { ...fonts, LD_LIBRARY_PATH: libraries } },
  ];
}
