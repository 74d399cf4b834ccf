/**
 * In the place of the service worker, this takes the saved site off each device that looks for a newer one. For an
 * emergency: docs/operations.md says when and how. The build puts it beside the files for servers.
 */
import { ourStores } from '../lib/offline/save.ts';
import type { LifeEvent, WorkerScope } from '../lib/offline/worker-scope.ts';

const worker = self as unknown as WorkerScope;

async function end(): Promise<void> {
  await worker.registration.unregister();
  await Promise.all((await ourStores(import.meta.env.BASE_URL)).map((name) => caches.delete(name)));
}

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event: LifeEvent) => event.waitUntil(end()));
