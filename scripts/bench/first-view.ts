/** What a first visit to a page fetches: each request and its bytes as they are sent, packed. */
import type { Browser, Page, Request } from '@playwright/test';

export const kinds = ['html', 'css', 'fonts', 'scripts', 'icon', 'pictures', 'other'] as const;
export type Kind = (typeof kinds)[number];
export type Fetched = { path: string; kind: Kind; bytes: number };

/** The two screens that are measured. */
export const screens = { phone: { width: 390, height: 844 }, wide: { width: 1280, height: 900 } } as const;
export type Screen = keyof typeof screens;

const byType: Readonly<Record<string, Kind>> = {
  document: 'html',
  stylesheet: 'css',
  font: 'fonts',
  script: 'scripts',
  image: 'pictures',
};

/** The icon of the tab is a picture too, though a browser does not call it one. Each page has it. */
const kindOf = (request: Request): Kind =>
  request.url().endsWith('/icon.svg') ? 'icon' : (byType[request.resourceType()] ?? 'other');

/** Counts from now on; what it gives tells all that has come. */
export function fetchedOn(page: Page): () => Promise<Fetched[]> {
  const fetched: Promise<Fetched>[] = [];
  page.on('requestfinished', (request) => {
    const { pathname: path } = new URL(request.url());
    fetched.push(request.sizes().then(({ responseBodySize: bytes }) => ({ path, kind: kindOf(request), bytes })));
  });
  return () => Promise.all(fetched);
}

/** Visits a page with nothing kept from before, does not scroll, and waits until nothing more comes. */
export async function firstView(
  browser: Browser,
  address: string,
  screen: Screen,
  { javaScript = true }: { javaScript?: boolean } = {},
): Promise<Fetched[]> {
  const context = await browser.newContext({ viewport: screens[screen], javaScriptEnabled: javaScript });
  try {
    const page = await context.newPage();
    const fetched = fetchedOn(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    return await fetched();
  } finally {
    await context.close();
  }
}

/** Bytes of some kinds together; of all, when none is named. */
export const bytesOf = (fetched: readonly Fetched[], wanted: readonly Kind[] = kinds): number =>
  fetched.filter(({ kind }) => wanted.includes(kind)).reduce((sum, { bytes }) => sum + bytes, 0);

/** All kinds but pictures. */
export const withoutPictures: readonly Kind[] = kinds.filter((kind) => kind !== 'pictures');
