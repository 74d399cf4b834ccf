/** What judges the pages, with the versions that are installed here. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launchBrowser } from '../browser/find.ts';

const judges = ['axe-core', 'accessibility-checker-engine', 'html-validate'];

const require = createRequire(import.meta.url);

function installedVersion(name: string): string {
  const { version } = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as { version: string };
  return version;
}

/** Each tool and its version: the engines, the browser they ran in, and Node. */
export async function toolsHere(): Promise<{ name: string; version: string }[]> {
  const browser = await launchBrowser();
  try {
    return [
      ...judges.map((name) => ({ name, version: installedVersion(name) })),
      { name: 'Chromium', version: browser.version() },
      { name: 'Node', version: process.versions.node },
    ];
  } finally {
    await browser.close();
  }
}
