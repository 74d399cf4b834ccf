/** The page of a right in BSL, in each state of its film. The record is made up; its files are those of the gallery. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import BslFilms from '../../src/components/bsl/BslFilms.astro';
import PageBreak from '../../src/components/content/PageBreak.astro';
import BslPage from '../../src/pages/rights/[slug]/bsl.astro';
import { getStaticPaths as filmPaths, GET as getFile } from '../../src/pages/rights/[slug]/film/[file].ts';
import { bslSchema, type Bsl } from '../../src/schemas/right.ts';
import { html, render, textOf, textsOf } from './render.ts';
import { parse } from 'node-html-parser';

const film = {
  ...{ small: 'clip-small.webm', large: 'clip.mp4', poster: 'poster.jpg', posterAlt: 'A hand' },
  ...{ captions: 'captions.vtt', chapters: 'chapters.vtt', transcript: 'transcript.txt', seen: 'A hand opens.' },
  ...{ duration: 5, sound: 'none', filmedOn: '2026-11-01', licence: 'CC BY 4.0', reviewBy: '2027-11-01' },
  signer: { name: 'A made-up signer', registration: 'made-up 1' },
};
const checker = { name: 'A made-up checker', registration: 'made-up 2' };
const states: Record<Bsl['status'], unknown> = {
  'script ready': { title: 'Moving', status: 'script ready' },
  filmed: { title: 'Moving', status: 'filmed', film },
  checked: { title: 'Moving', status: 'checked', film: { ...film, checker } },
};

const guide = vi.hoisted(() => ({
  id: 'moving-home',
  data: {
    ...{ title: 'Being told to move', summary: 'What must happen.', keyFacts: [], status: 'live', askedLikeThis: [] },
    checked: { on: '2026-11-21', how: 'Compared.', again: '2027-05-21' },
  },
}));
const form = vi.hoisted((): { data?: unknown; body: string } => ({
  body: '<Section title="A" seconds={60}>\n</Section>\n<Section title="B" seconds={95}>\n</Section>',
}));

vi.mock('../../src/data/rights.ts', () => ({
  guides: () => Promise.resolve([guide]),
  formOf: () => Promise.resolve(form),
}));
vi.mock('../../src/data/pages.ts', () => ({ pageWords: () => Promise.resolve({}) }));
vi.mock('astro:content', () => ({ render: () => Promise.resolve({ Content: PageBreak }) }));
vi.mock('../../src/data/signed-films.ts', async (real) => ({
  ...(await real<object>()),
  filmFolder: () => 'tests/fixtures/video',
}));

const pageWhen = async (status: Bsl['status']) => {
  form.data = bslSchema.parse(states[status]);
  return parse(await html(BslPage, { props: { guide }, path: '/rights/moving-home/bsl/', whole: true }));
};
const headings = (root: Awaited<ReturnType<typeof pageWhen>>): string[] => textsOf(root, 'main h2');

beforeEach(() => {
  form.data = bslSchema.parse(states['script ready']);
});

describe('while there is no film', () => {
  test('the page says so, and shows no player', async () => {
    const page = await pageWhen('script ready');
    expect(textOf(page.querySelector('.lead'))).toContain('There is no film of this page');
    expect(page.querySelectorAll('video, video-player')).toEqual([]);
  });

  test('it has the routes of today first, then the script with its length and the standard to print', async () => {
    const page = await pageWhen('script ready');
    expect(headings(page)).toEqual([
      'Get help in sign language today',
      'The script, ready to be signed',
      'For the people who make the film',
      'Print it, or keep it as a file',
    ]);
    expect(textOf(page)).toContain('The film will have 2 parts and last about 2 minutes 35 seconds.');
  });

  test('no file is published, and no page says that there are films', async () => {
    expect(await filmPaths()).toEqual([]);
    expect(textOf(await render(BslFilms))).toMatch(/^There are no films/);
  });
});

describe('once there is a film', () => {
  test('the film comes first, then the routes and the script', async () => {
    const page = await pageWhen('checked');
    expect(headings(page)).toEqual([
      'The film',
      'Get help in sign language today',
      'The script of this film',
      'Print it, or keep it as a file',
    ]);
    expect(page.querySelector('video')?.getAttribute('aria-label')).toBe('Being told to move, in BSL');
    expect(page.querySelectorAll('video source').map((source) => source.getAttribute('src'))).toContain(
      '/rights/moving-home/film/clip.mp4',
    );
  });

  test('one that is not checked says so, twice', async () => {
    const page = await pageWhen('filmed');
    expect(textOf(page.querySelector('.lead'))).toContain('It is not yet checked');
    expect(textOf(page.querySelector('[data-signed-by]'))).toContain('Checked by nobody yet');
  });

  test('one that is checked says who signed, who checked, when, and when to look again', async () => {
    const page = await pageWhen('checked');
    expect(textOf(page.querySelector('.lead'))).toContain('A second translator checked it.');
    expect(textsOf(page, '[data-signed-by] li')).toEqual([
      'Signed by A made-up signer (made-up 1)',
      'Checked by A made-up checker (made-up 2)',
      'Filmed on 1 November 2026',
      'To be looked at again by 1 November 2027',
      'Licence CC BY 4.0',
    ]);
  });

  test('its files are published under their names, and counted', async () => {
    form.data = bslSchema.parse(states.checked);
    expect(await filmPaths()).toEqual(
      ['clip-small.webm', 'clip.mp4', 'poster.jpg', 'captions.vtt', 'chapters.vtt'].map((file) => ({
        params: { slug: 'moving-home', file },
      })),
    );
    expect(textOf(await render(BslFilms))).toBe('Each right has a film in British Sign Language (BSL).');
  });

  test('a file is sent as it is, with its type', async () => {
    const response = await getFile({ params: { slug: 'moving-home', file: 'captions.vtt' } } as never);
    expect(response.headers.get('content-type')).toBe('text/vtt; charset=utf-8');
    expect(await response.text()).toMatch(/^WEBVTT\n/);
  });
});
