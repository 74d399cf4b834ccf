/** The headers that every host must send. One definition: the server here, dist/_headers and the tests take them from it. */

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
  'trusted-types': "'none'",
};

/**
 * Sent with everything. 'wasm-unsafe-eval' is there for the search index (WebAssembly), nothing else needs it.
 * Trusted types: no script may turn text into markup or code, and none may make an exception for itself.
 */
export const headersForAll: Readonly<Record<string, string>> = {
  'Content-Security-Policy': Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

const week = 604_800;

/** How long a browser may keep a file: a year for names that change with their content, minutes for pages. */
export function cacheHeader(path: string): string {
  if (path.includes('/assets/')) return 'public, max-age=31536000, immutable';
  if (/\.(svg|pdf|zip|docx|pptx|woff2|png|jpg|mp3|m4a|mp4|webm|vtt)$/.test(path)) return `public, max-age=${week}`;
  return 'public, max-age=300';
}

/** The same headers as a `_headers` file, which several hosts read. */
export function headersFile(base: string): string {
  const block = (path: string, headers: Record<string, string>): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    block(`${base}*`, headersForAll),
    block(`${base}assets/*`, { 'Cache-Control': cacheHeader('/assets/') }),
  ].join('\n\n');
}
