import { afterEach, describe, expect, test, vi } from 'vitest';
import { shownExample } from '../../src/components/video/example-video.ts';
import Video from '../../src/components/video/Video.astro';
import SignedBy from '../../src/components/video/SignedBy.astro';
import OutsideVideo from '../../src/components/video/OutsideVideo.astro';
import * as galleryFilm from '../../src/pages/dev/video/[file].ts';
import { render, textOf, textsOf } from './render.ts';

afterEach(() => vi.unstubAllEnvs());

const film = (change: Parameters<typeof shownExample>[0] = {}) =>
  render(Video, { props: { name: 'The open hand', ...shownExample(change) } });

describe('a film', () => {
  test('waits to be played, with its poster, its captions on, and its parts', async () => {
    const video = (await film()).querySelector('video');
    expect(video?.attributes).toMatchObject({ controls: '', playsinline: '', preload: 'none' });
    expect(video?.getAttribute('poster')).toBe('/dev/video/poster.jpg');
    expect(
      video?.querySelectorAll('track').map(({ attributes }) => [attributes['kind'], attributes['default']]),
    ).toEqual([
      ['captions', ''],
      ['chapters', undefined],
    ]);
  });

  test('has a name, and says in words what its first picture shows', async () => {
    const root = await film();
    const video = root.querySelector('video');
    expect(video?.getAttribute('aria-label')).toBe('The open hand');
    expect(textOf(root.querySelector(`#${video?.getAttribute('aria-describedby')}`))).toContain(
      'An open hand with five fingers, each in its own colour',
    );
  });

  test.each([
    ['none', 'There is no sound in this film.'],
    ['voice', 'A voice speaks in this film.'],
  ] as const)('with sound "%s" says: %s', async (sound, said) => {
    expect(textOf(await film({ sound }))).toContain(said);
  });

  test('says how long it lasts', async () => {
    expect(textOf(await film({ duration: 200 }))).toContain('The film lasts 3 minutes 20 seconds.');
  });

  test('has all its words in the page', async () => {
    const root = await film();
    expect(textsOf(root, '[data-transcript] p')).toEqual([
      'Two fingers of a hand appear.',
      'Now there are five. Five ways to get each right.',
    ]);
    expect(textOf(root.querySelector('[data-seen]'))).toContain('fingers appear one after the other');
  });

  test('offers both files with format, type and the place of their size', async () => {
    const links = (await film({ large: 'clip.mp4' })).querySelectorAll('a[download]');
    expect(links.map((link) => [textOf(link), link.getAttribute('type')])).toEqual([
      ['The open hand, small file, for a phone (WebM, __SIZE:dev/video/clip-small.webm__)', 'video/webm'],
      ['The open hand, large file (MP4, __SIZE:dev/video/clip.mp4__)', 'video/mp4'],
    ]);
  });
});

describe('who made a film', () => {
  const record = {
    signer: { name: 'A', registration: '1' },
    filmedOn: '2026-11-01',
    reviewBy: '2027-11-01',
    licence: 'CC BY 4.0',
  };

  test('stands under it, with the days', async () => {
    const people = await render(SignedBy, { props: { ...record, checker: { name: 'B', registration: '2' } } });
    expect(textsOf(people, 'li')).toEqual([
      'Signed by A (1)',
      'Checked by B (2)',
      'Filmed on 1 November 2026',
      'To be looked at again by 1 November 2027',
      'Licence CC BY 4.0',
    ]);
  });

  test('says so when nobody has checked it', async () => {
    expect(textsOf(await render(SignedBy, { props: record }), 'li')[1]).toBe('Checked by nobody yet');
  });
});

test('the film of the gallery is in no normal build', () => {
  vi.stubEnv('GALLERY', undefined);
  expect(galleryFilm.getStaticPaths()).toEqual([]);
  vi.stubEnv('GALLERY', '1');
  expect(galleryFilm.getStaticPaths().length).toBeGreaterThan(0);
});

test('a film on another site says whose it is, and what that site will learn', async () => {
  const root = await render(OutsideVideo, {
    props: {
      title: 'A film',
      by: 'a body',
      href: 'https://film.example/a/',
      picture: 'look',
      captions: false,
      signed: false,
    },
  });
  expect(textOf(root)).toContain('A film: a film by a body. It has no captions. It is not signed.');
  expect(textOf(root)).toContain('that website learns the address that your device has on the internet');
  expect(root.querySelectorAll('video, iframe, [src^="https:"]')).toEqual([]);
  expect(root.querySelector('a')?.getAttribute('href')).toBe('https://film.example/a/');
});
