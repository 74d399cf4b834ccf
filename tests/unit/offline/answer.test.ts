import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/lib/offline/answer.ts';
import type { SavedList } from '../../../src/lib/offline/list.ts';

const files: Record<string, string> = {
  '': 'home',
  'rights/': 'rights',
  'search/': 'search',
  'offline/': 'not here',
  'film.mp4': '0123456789',
};
const moved = { 'old/': 'rights/#part' };

/** What is answered, in short; the server answers "from the server", or not at all. */
async function answered(
  path: string,
  { mode = 'navigate', range, online = false }: { mode?: string; range?: string; online?: boolean } = {},
): Promise<string> {
  const headers = new Headers(range ? { range } : {});
  const request = { url: `http://localhost${path}`, mode, headers } as Request;
  const saved = {
    base: '/base/',
    file: (name: string) => Promise.resolve(files[name] === undefined ? undefined : new Response(files[name])),
    list: () => Promise.resolve({ moved } as unknown as SavedList),
    ask: () => (online ? Promise.resolve(new Response('from the server')) : Promise.reject(new Error('no internet'))),
  };
  const response = await answer(request, saved).catch((error: unknown) => new Response(String(error), { status: 500 }));
  const where = response.headers.get('location') ?? response.headers.get('content-range') ?? '';
  return `${response.status} ${where}${await response.text()}`;
}

describe('what a saved site answers', () => {
  test.each([
    ['/base/', '200 home'],
    ['/base/index.html', '200 home'],
    ['/base/rights/index.html', '200 rights'],
    ['/base/search/?q=moving', '200 search'],
    ['/base/rights?q=1', '301 http://localhost/base/rights/?q=1'],
    ['/base/old/', '301 http://localhost/base/rights/#part'],
    ['/base/old/?q=1', '301 http://localhost/base/rights/?q=1#part'],
    ['/base/nothing/', '200 not here'],
    ['/elsewhere/', '500 Error: no internet'],
  ])('%s without internet: %s', async (path, answer) => {
    expect(await answered(path)).toBe(answer);
  });

  test('comes from the device also with internet, and what is not saved from the server', async () => {
    expect(await answered('/base/rights/', { online: true })).toBe('200 rights');
    expect(await answered('/base/nothing/', { online: true })).toBe('200 from the server');
    expect(await answered('/elsewhere/', { online: true })).toBe('200 from the server');
  });

  test('gives no page in the place of a picture or a script', async () => {
    expect(await answered('/base/nothing.svg', { mode: 'no-cors' })).toBe('500 Error: no internet');
  });

  test.each([
    ['bytes=2-4', '206 bytes 2-4/10234'],
    ['bytes=8-', '206 bytes 8-9/1089'],
    ['bytes=90-', '416 bytes */10'],
    ['lines=1', '200 0123456789'],
  ])('gives a player the part %s of a film: %s', async (range, answer) => {
    expect(await answered('/base/film.mp4', { mode: 'no-cors', range })).toBe(answer);
  });
});
