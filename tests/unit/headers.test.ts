import { describe, expect, test } from 'vitest';
import { cacheHeader, headersForAll } from '../../scripts/headers.ts';

/** The policy as a map from its directive to its sources. */
const policy = new Map(
  (headersForAll['Content-Security-Policy'] ?? '').split('; ').map((directive): [string, string[]] => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources];
  }),
);

describe('the security policy', () => {
  test('allows nothing that it does not name', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
  });

  test('lets nothing in from another site, and nothing inline', () => {
    const sources = [...policy].flatMap(([name, named]) => (name === 'trusted-types' ? [] : named));
    expect(
      sources.filter((source) => !["'none'", "'self'", "'wasm-unsafe-eval'", "'script'"].includes(source)),
    ).toEqual([]);
  });

  test('runs scripts of this site only, and WebAssembly for the search', () => {
    expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });

  test('lets no script turn text into markup or code, but for the one address of the service worker', () => {
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(['offline']);
  });

  test.each(['frame-ancestors', 'base-uri'])('shuts %s', (directive) => {
    expect(policy.get(directive)).toEqual(["'none'"]);
  });
});

test.each([
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
])('%s is %s: no other site learns what a child reads', (name, value) => {
  expect(headersForAll[name]).toBe(value);
});

describe('what a page may ask the browser for', () => {
  const features = new Map(
    (headersForAll['Permissions-Policy'] ?? '').split(', ').map((one): [string, string] => {
      const [name = '', allowed = ''] = one.split('=');
      return [name, allowed];
    }),
  );

  test('is to copy a letter and to show a film large, and nothing else', () => {
    const allowed = [...features].filter(([, value]) => value !== '()');
    expect(allowed).toEqual([
      ['clipboard-write', '(self)'],
      ['fullscreen', '(self)'],
      ['picture-in-picture', '(self)'],
    ]);
  });

  test.each(['camera', 'microphone', 'geolocation', 'browsing-topics', 'idle-detection', 'storage-access', 'payment'])(
    'is never %s',
    (feature) => expect(features.get(feature)).toBe('()'),
  );
});

describe('how long a browser may keep a file', () => {
  test.each([
    ['/assets/index.abc123.css', 'public, max-age=31536000, immutable'],
    ['/assets/font.abc123.woff2', 'public, max-age=31536000, immutable'],
    ['/pictures/ask.svg', 'public, max-age=604800'],
    ['/rights/moving-home/film/moving-home.mp4', 'public, max-age=604800'],
    ['/rights/moving-home/film/captions.vtt', 'public, max-age=604800'],
    ['/pagefind/fragment/en-gb_095463b.pf_fragment', 'public, max-age=604800'],
  ])('%s: %s', (path, value) => {
    expect(cacheHeader(path)).toBe(value);
  });

  test.each(['/service-worker.js', '/offline/list.json'])('%s: it is asked for again each time', (path) => {
    expect(cacheHeader(path)).toBe('no-cache');
  });

  test.each([
    '/rights/moving-home/index.html',
    '/packs/moving-home/moving-home.pdf',
    '/packs/help-at-hand-packs.zip',
    '/pagefind/pagefind-entry.json',
    '/rights/assets/a.js',
  ])('%s: minutes, so that a mistake in it is gone soon', (path) => {
    expect(cacheHeader(path)).toBe('public, max-age=300');
  });
});
