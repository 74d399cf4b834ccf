/**
 * Answers for the site when a reader has saved it. Registered by save-site.ts when the reader presses Save, never before.
 *
 * One version of this file belongs to one version of the site: the build writes the version into it, so browsers see a
 * new file when any word has changed. The browser installs it beside the one that is used. It counts as installed only
 * when its whole site is in a store of its own, each file compared with the list. Which worker is active is the one mark
 * of which version is used, and the browser sets it in one moment; stopped anywhere, the old one goes on, whole.
 * Nothing is ever kept because somebody opened it.
 */
import { answer } from '../lib/offline/answer.ts';
import { listIn, loadList } from '../lib/offline/fill.ts';
import { storeName, versionMark } from '../lib/offline/list.ts';
import { ourStores, save, shelfOf } from '../lib/offline/save.ts';
import type { FetchEvent, LifeEvent, WorkerScope } from '../lib/offline/worker-scope.ts';

const worker = self as unknown as WorkerScope;
const base = import.meta.env.BASE_URL;
const version = versionMark;
const store = storeName(base, version);
const shelf = shelfOf(store);

/** A page that was asked for this short a time ago may not be counted among the open ones yet. */
const settling = 1000;
let lastOpened = 0;
/** How often a page is asked for again while the newer version begins. No reader may be left with an empty page. */
const mostTries = 3;
let tries = 0;
const installing = new AbortController();

async function install(): Promise<void> {
  /* Before anything else: when the reader erases meanwhile, this store is gone and nothing can come back into it. */
  const into = await caches.open(store);
  const { signal } = installing;
  const list = await loadList(base, signal);
  if (list.version !== version) throw new Error('The server is between two releases.');
  await save({ base, list, into, signal });
}

async function forgetOthers(): Promise<void> {
  const others = (await ourStores(base)).filter((name) => name !== store);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/**
 * A newer version waits until no page of this one is open, so that no page ever gets parts of two. Where somebody goes
 * from page to page in one tab, that is never so: then this page is the moment. True when the newer one was told to begin,
 * and the page has to be asked for again.
 */
async function newerBegins(): Promise<boolean> {
  const { waiting } = worker.registration;
  const isSettled = Date.now() - lastOpened > settling;
  lastOpened = Date.now();
  if (!waiting || tries === mostTries) return false;
  if (tries === 0) {
    if (!isSettled || (await worker.clients.matchAll({ type: 'window' })).length > 1) return false;
    waiting.postMessage('begin');
  }
  tries += 1;
  return true;
}

async function respond(request: Request): Promise<Response> {
  if (request.mode === 'navigate' && (await newerBegins()))
    return new Response('', {
      headers: { 'Content-Type': 'text/html; charset=utf-8', Refresh: tries > 1 ? '1' : '0' },
    });
  const file = (path: string): Promise<Response | undefined> => shelf.match(base + path);
  return answer(request, { base, file, list: () => listIn(base, shelf), ask: fetch });
}

worker.addEventListener('install', (event: LifeEvent) => event.waitUntil(install()));
worker.addEventListener('activate', (event: LifeEvent) => event.waitUntil(forgetOthers()));
worker.addEventListener('message', ({ data }: MessageEvent) => {
  if (data === 'begin') void worker.skipWaiting();
  if (data === 'stop') installing.abort();
});
worker.addEventListener('fetch', (event: FetchEvent) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === location.origin) event.respondWith(respond(request));
});
