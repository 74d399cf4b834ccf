import { afterEach, describe, expect, test, vi } from 'vitest';
import { chosenIn, fill, keepList, knownIn, listIn } from '../../../src/lib/offline/fill.ts';
import { hashOf, type PartName, type SavedFile, type SavedList } from '../../../src/lib/offline/list.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const fileOf = async (path: string, text: string): Promise<SavedFile> => [path, await hashOf(bytes(text)), text.length];

/** A store in memory, as a browser's Cache. */
class MemoryStore {
  readonly kept = new Map<string, Response>();
  keys = (): Promise<Request[]> =>
    Promise.resolve([...this.kept.keys()].map((address) => new Request(`http://localhost${address}`)));
  put = (address: RequestInfo | URL, response: Response): Promise<void> => {
    this.kept.set(String(address), response);
    return Promise.resolve();
  };
  match = (address: string): Promise<Response | undefined> => Promise.resolve(this.kept.get(address)?.clone());
  text = async (address: string): Promise<string | undefined> => (await this.match(address))?.text();
}

/** A server with these files. Returns what is asked of it. */
function serverWith(files: Record<string, string>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string, { signal }: RequestInit = {}) => {
    asked.push(address);
    if (signal?.aborted) return Promise.reject(new Error('aborted'));
    const text = files[address];
    const headers = { 'Content-Type': 'text/plain', 'Content-Encoding': 'br', 'X-Frame-Options': 'DENY' };
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text, { headers }));
  });
  return asked;
}

async function listWith(files: Partial<Record<PartName, Record<string, string>>>, headers = 'h'): Promise<SavedList> {
  const part = (name: PartName): Promise<SavedFile[]> =>
    Promise.all(Object.entries(files[name] ?? {}).map(([path, text]) => fileOf(path, text)));
  const parts = { site: await part('site'), films: await part('films'), files: await part('files') };
  return { version: 'v', headers, moved: {}, parts };
}

afterEach(() => vi.unstubAllGlobals());

describe('filling a store', () => {
  const base = '/base/';
  const texts = { '/base/': 'home', '/base/a.css': 'a{}' };

  test('keeps each file with the headers of the server, but none about how it was sent', async () => {
    serverWith(texts);
    const into = new MemoryStore();
    const counted: number[] = [];
    const files = [await fileOf('', 'home'), await fileOf('a.css', 'a{}')];
    await fill({ base, files, into, done: (count) => counted.push(count) });
    expect([await into.text('/base/'), await into.text('/base/a.css')]).toEqual(['home', 'a{}']);
    const { headers } = into.kept.get('/base/') ?? new Response();
    expect([headers.get('X-Frame-Options'), headers.get('Content-Encoding')]).toEqual(['DENY', null]);
    expect(counted).toEqual([4, 3]);
  });

  test('refuses a file with other content than the list says, and one that is not there', async () => {
    serverWith(texts);
    const into = new MemoryStore();
    await expect(fill({ base, files: [await fileOf('', 'older home')], into })).rejects.toThrow('/ is not the file');
    await expect(fill({ base, files: [await fileOf('b', 'b')], into })).rejects.toThrow('/b could not be loaded: 404');
    expect(into.kept.size).toBe(0);
  });

  test('does not load again what is there from the last time', async () => {
    const asked = serverWith(texts);
    const into = new MemoryStore();
    await into.put('/base/', new Response('home'));
    await fill({ base, files: [await fileOf('', 'home'), await fileOf('a.css', 'a{}')], into });
    expect(asked).toEqual(['/base/a.css']);
  });

  test('begins no more files after one that is wrong', async () => {
    const asked = serverWith({ '/base/0': 'other' });
    const files = await Promise.all(Array.from({ length: 40 }, (_, index) => fileOf(String(index), 'text')));
    await expect(fill({ base, files, into: new MemoryStore() })).rejects.toThrow();
    await new Promise(setImmediate);
    expect(asked.length).toBeLessThan(20);
  });

  test('loads nothing once it is stopped', async () => {
    const asked = serverWith(texts);
    const files = [await fileOf('', 'home')];
    await expect(fill({ base, files, into: new MemoryStore(), signal: AbortSignal.abort() })).rejects.toThrow();
    expect(asked).toEqual([]);
  });
});

describe('what an earlier version has', () => {
  test('is taken over when path, content and headers are the same', async () => {
    const store = new MemoryStore();
    const old = await listWith({ site: { a: 'same', b: 'old' } });
    await keepList('/', old, store);
    await store.put('/a', new Response('same'));
    await store.put('/b', new Response('old'));
    const [a, b] = [await fileOf('a', 'same'), await fileOf('b', 'new')];
    const known = await knownIn('/', [store], old);
    expect([await (await known(a))?.text(), await known(b)]).toEqual(['same', undefined]);
    const otherHeaders = await knownIn('/', [store], { ...old, headers: 'other' });
    expect(await otherHeaders(a)).toBeUndefined();
  });

  test('tells what the reader chose: only parts of which every file is there', async () => {
    const store = new MemoryStore();
    expect(await chosenIn('/', store)).toEqual([]);
    await keepList('/', await listWith({ site: { a: 'a' }, films: { f: 'f' }, files: { p: 'p', q: 'q' } }), store);
    for (const path of ['/a', '/f', '/p']) await store.put(path, new Response('text'));
    expect(await chosenIn('/', store)).toEqual(['films']);
    expect((await listIn('/', store))?.parts.films).toHaveLength(1);
  });
});
