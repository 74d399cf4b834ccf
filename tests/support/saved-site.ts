/**
 * A small site with the real service worker and the real page about saving, for tests that publish new versions of it
 * and break the line or the worker at a certain request.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { address } from '../../scripts/address.ts';
import { writeListAndWorker } from '../../scripts/build/offline/make-offline.ts';
import { serve } from '../../scripts/serve/server.ts';
import { listPath, type SavedList, versionMark, workerPath } from '../../src/lib/offline/list.ts';

const { base } = address();
/** The pages of the small site, besides the one about saving. Each says the number of its version. */
export const smallPages = ['', ...Array.from({ length: 14 }, (_, index) => `page-${index}/`)];
const others = ['mark.svg', 'data.json', 'words.csv', 'film.mp4'];

export interface SmallSite {
  /** Where it is: "http://localhost:1234/". */
  address: string;
  line: Line;
  /** Puts a version in the place of the one before, in one moment. */
  publish: (version: number) => Promise<void>;
  /** Puts the worker that ends saving in the place of the service worker. */
  publishEnd: () => void;
  /** Changes a file that the list names, as between two releases. */
  spoil: (path: string) => void;
  close: () => void;
}

/** The line between browser and server, which can break. */
class Line {
  private left = Infinity;
  private held: string | undefined;
  private then: () => void = () => undefined;

  constructor(server: Server) {
    const [answer] = server.listeners('request') as RequestListener[];
    server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.left -= 1;
      const isHeld = request.url === this.held;
      if (this.left === 0 || isHeld) this.then();
      if (this.left <= 0) request.socket.destroy();
      else if (!isHeld) void answer?.(request, response);
    });
  }

  /** Does something in the place of answering a request, counted from now, and answers none after it. */
  breakAt(request: number, then: () => void = () => undefined): void {
    [this.left, this.then] = [request, then];
  }

  /** Never answers this path. Resolves when it is asked for. */
  hold(path: string): Promise<void> {
    this.held = base + path;
    return new Promise((resolve) => {
      this.then = resolve;
    });
  }

  /** Answers everything again. */
  mend(): void {
    [this.left, this.held] = [Infinity, undefined];
  }
}

/** The page about saving with the scripts, styles and fonts that it loads, out of the built site. */
function copyRealPage(folder: string): void {
  const page = readFileSync('dist/offline/index.html', 'utf8');
  const named = [...page.matchAll(/assets\/[^"]+/g)].map(([file]) => file);
  const imported = named
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [...readFileSync(join('dist', file), 'utf8').matchAll(/from"\.\/([^"]+)"/g)])
    .map(([, file = '']) => `assets/${file}`);
  for (const file of ['offline/index.html', ...named, ...imported]) cpSync(join('dist', file), join(folder, file));
}

/** The service worker that was built, with its place for a version as it was before. */
function builtWorker(): string {
  const { version } = JSON.parse(readFileSync(join('dist', listPath), 'utf8')) as SavedList;
  return readFileSync(join('dist', workerPath), 'utf8').replaceAll(version, versionMark);
}

/** Makes the site, publishes its version 1 and serves it on a free port. */
export async function smallSite(): Promise<SmallSite> {
  const scratch = mkdtempSync(join(tmpdir(), 'help-at-hand-saved-'));
  const now = join(scratch, 'now');
  const worker = builtWorker();
  const folderOf = (version: number): string => join(scratch, String(version));
  let last = 0;

  const publish = async (version: number): Promise<void> => {
    const folder = folderOf(version);
    copyRealPage(folder);
    for (const path of [...smallPages.map((page) => `${page}index.html`), ...others]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      const page = `<!doctype html><html lang="en-GB"><title>Small</title><img src="${base}mark.svg" alt="">`;
      writeFileSync(join(folder, path), `${path.endsWith('.html') ? page : ''}version ${version} of ${path}`);
    }
    await writeListAndWorker(folder, { redirects: [] }, worker);
    symlinkSync(folder, `${now}-next`);
    renameSync(`${now}-next`, now);
    last = version;
  };
  await publish(1);

  const { server, address: where } = await serve({ root: now, base, port: 0 });
  const line = new Line(server);
  return {
    address: where,
    line,
    publish,
    publishEnd: () => cpSync('dist-hosting/service-worker-off.js', join(folderOf(last), workerPath)),
    spoil: (path) => writeFileSync(join(folderOf(last), path), 'another release'),
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** The versions that all files of the small site are of, as this page gets them. One when it is whole. */
export const versionsOf = (page: Page): Promise<string[]> =>
  page.evaluate(
    async (paths) => {
      const texts = await Promise.all(paths.map(async (path) => (await fetch(path)).text()));
      return [...new Set(texts.map((text) => /version \d+/.exec(text)?.[0] ?? 'nothing'))];
    },
    [...smallPages, 'mark.svg', 'data.json', 'words.csv'].map((path) => base + path),
  );

/** Lets the browser look for a newer version, and resolves when it is there, or when it could not be had. */
export const lookForNewer = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    if (!registration) return 'nothing is saved';
    const found = await registration.update().catch(() => undefined);
    const worker = found?.installing;
    if (!worker) return found?.waiting ? 'installed' : 'nothing new';
    return new Promise<string>((resolve) => {
      worker.addEventListener('statechange', () => resolve(worker.state));
    });
  });

/** What this site has left in the browser: the number of stores, and of service workers. */
export const keptBy = (page: Page): Promise<{ stores: number; workers: number; items: number }> =>
  page.evaluate(async () => ({
    stores: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    items: localStorage.length,
  }));
