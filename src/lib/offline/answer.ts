/** What the service worker answers, when the site is saved on the device. */
import { wantedPart } from '../range.ts';
import { offlinePage, pathInside, type SavedList } from './list.ts';

export interface Saved {
  base: string;
  /** The file at a path inside the site, out of the one version that is used. */
  file: (path: string) => Promise<Response | undefined>;
  list: () => Promise<SavedList | undefined>;
  /** Asks the server. Rejects without internet. */
  ask: (request: Request) => Promise<Response>;
}

/**
 * The saved file for what is asked. What stands behind "?" is for scripts alone, so it does not matter here. What is not
 * saved comes from the server; without internet, a page that is not saved becomes the page about that.
 */
export async function answer(request: Request, { base, file, list, ask }: Saved): Promise<Response> {
  const { pathname, search, origin } = new URL(request.url);
  const path = pathInside(base, pathname);
  if (path === undefined) return ask(request);
  const found = await file(path);
  if (found) return partOf(found, request.headers.get('range'));
  if (request.mode !== 'navigate') return ask(request);
  const moved = (await list())?.moved[path] ?? ((await file(`${path}/`)) ? `${path}/` : undefined);
  if (moved !== undefined) {
    const target = new URL(base + moved, origin);
    target.search = search;
    return Response.redirect(target, 301);
  }
  return ask(request).catch(async (error: unknown) => {
    const instead = await file(offlinePage);
    if (instead) return instead;
    throw error;
  });
}

/** The part of a film that a player asks for; some players take nothing else. */
async function partOf(whole: Response, range: string | null): Promise<Response> {
  if (range === null) return whole;
  const content = await whole.blob();
  const part = wantedPart(range, content.size);
  const headers = new Headers(whole.headers);
  if (part === 'all') return new Response(content, { headers });
  if (part === 'none') {
    headers.set('Content-Range', `bytes */${content.size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('Content-Range', `bytes ${part.start}-${part.end}/${content.size}`);
  return new Response(content.slice(part.start, part.end + 1), { status: 206, headers });
}
