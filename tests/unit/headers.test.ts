import { describe, expect, test } from 'vitest';
import { cacheHeader, headersFile, headersForAll } from '../../scripts/headers.ts';

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
    const sources = [...policy.values()].flat();
    expect(
      sources.filter((source) => !["'none'", "'self'", "'wasm-unsafe-eval'", "'script'"].includes(source)),
    ).toEqual([]);
  });

  test('runs scripts of this site only, and WebAssembly for the search', () => {
    expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });

  test('lets no script turn text into markup or code, and none make an exception', () => {
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(["'none'"]);
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
])('%s is %s: no other site learns what a child reads', (name, value) => {
  expect(headersForAll[name]).toBe(value);
});

describe('how long a browser may keep a file', () => {
  test.each([
    ['/assets/index.abc123.css', 'public, max-age=31536000, immutable'],
    ['/my/base/assets/a.js', 'public, max-age=31536000, immutable'],
    ['/pictures/ask.svg', 'public, max-age=604800'],
    ['/packs/moving-home/moving-home.pdf', 'public, max-age=604800'],
    ['/rights/moving-home/film/moving-home.mp4', 'public, max-age=604800'],
    ['/rights/moving-home/film/captions.vtt', 'public, max-age=604800'],
    ['/rights/moving-home/', 'public, max-age=300'],
  ])('%s: %s', (path, value) => {
    expect(cacheHeader(path)).toBe(value);
  });
});

describe('the file of headers for a host', () => {
  test('has every header for every file below the base, and a year for assets', () => {
    const [all = '', assets] = headersFile('/rights/').split('\n\n');
    const [path, ...lines] = all.split('\n');
    expect(path).toBe('/rights/*');
    expect(lines).toEqual(Object.entries(headersForAll).map(([name, value]) => `  ${name}: ${value}`));
    expect(assets).toBe('/rights/assets/*\n  Cache-Control: public, max-age=31536000, immutable');
  });
});
