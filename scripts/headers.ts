/** The headers that every host must send. One definition: our own server, the files for other hosts and the tests take them from it. */
import { listPath, workerPath } from '../src/lib/offline/list.ts';

const policy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'media-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'offline',
};

/** What a script of this site may ask the browser for: to copy a letter, and to show a film large or beside the page. */
const allowed = ['clipboard-write', 'fullscreen', 'picture-in-picture'];

/** All else that Chromium 153 to 156 knows a name for. A name that a browser does not know makes it complain in its console. */
const refused = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'captured-surface-control', 'clipboard-read'],
  ...['compute-pressure', 'cross-origin-isolated', 'digital-credentials-get', 'display-capture', 'encrypted-media'],
  ...['gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection', 'keyboard-map'],
  ...['local-fonts', 'magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment'],
  ...['private-state-token-issuance', 'private-state-token-redemption', 'publickey-credentials-create'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'sync-xhr', 'unload', 'usb'],
  ...['window-management', 'xr-spatial-tracking'],
];

/**
 * Sent with everything. 'wasm-unsafe-eval' is there for the search index (WebAssembly), nothing else needs it.
 * Trusted types: no script may turn text into markup or code, and none may make an exception for itself. The one policy
 * that may be made knows a single answer, the address of our service worker: src/scripts/worker-address.ts.
 */
export const headersForAll: Readonly<Record<string, string>> = {
  'Content-Security-Policy': Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; '),
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    ...allowed.map((feature) => `${feature}=(self)`),
    ...refused.map((feature) => `${feature}=()`),
  ].join(', '),
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** The folder whose names change with their content: what is in it never changes. */
export const lastingFolder = 'assets/';
/** A year, for what never changes. */
export const lastingCache = 'public, max-age=31536000, immutable';

/** Pictures, films and the parts of the search index. What is read, also on paper, is never kept long: law changes. */
export const weekTypes: readonly string[] = [
  ...['svg', 'woff2', 'png', 'jpg', 'mp3', 'm4a', 'mp4', 'webm', 'vtt'],
  ...['pf_fragment', 'pf_index', 'pf_meta'],
];
/** A week. */
export const weekCache = 'public, max-age=604800';

/** Minutes: a mistake that is mended is gone soon. */
export const shortCache = 'public, max-age=300';
/** What tells a device that has saved the site of a newer one: asked for again each time. */
export const freshFiles: readonly string[] = [workerPath, listPath];
export const freshCache = 'no-cache';
/** The page for what is not there may be there the next time. */
export const errorCache = 'no-store';

/** How long a browser may keep a file of the site. The path is that inside the site: "/assets/a.css". */
export function cacheHeader(path: string): string {
  if (path.startsWith(`/${lastingFolder}`)) return lastingCache;
  if (freshFiles.includes(path.slice(1))) return freshCache;
  return weekTypes.includes(path.split('.').at(-1) ?? '') ? weekCache : shortCache;
}
