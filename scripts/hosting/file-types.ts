/** What each kind of file is, for every server that is told how to serve the site. */

/** Bytes that a browser does not look into. */
const bytes = 'application/octet-stream';

/** By the end of the name, without its dot. */
export const fileTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  mp4: 'video/mp4',
  pagefind: bytes,
  pdf: 'application/pdf',
  pf_fragment: bytes,
  pf_index: bytes,
  pf_meta: bytes,
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  sha256: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  wasm: 'application/wasm',
  webm: 'video/webm',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** Sent with a file that has no type above. */
export const otherType = bytes;

/** The kinds of file that get much smaller when packed: text, and Pagefind's program and lists of words. */
export const packedTypes: readonly string[] = [
  'css',
  'csv',
  'html',
  'js',
  'json',
  'pagefind',
  'pf_index',
  'pf_meta',
  'svg',
  'txt',
  'vtt',
  'webmanifest',
  'xml',
];

/** The type of a file, from its name. */
export const typeOf = (path: string): string => fileTypes[path.split('.').at(-1) ?? ''] ?? otherType;
