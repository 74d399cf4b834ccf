/**
 * As much of a service worker's world as is used here. TypeScript's own description of it (the library "webworker") cannot
 * be loaded beside that of pages.
 */
export interface LifeEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchEvent extends LifeEvent {
  readonly request: Request;
  respondWith: (response: Promise<Response>) => void;
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { matchAll: (which: { type: 'window' }) => Promise<readonly object[]> };
  skipWaiting: () => Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(name: 'message', listener: (event: MessageEvent) => void): void;
}
