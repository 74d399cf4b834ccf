import { describe, expect, test } from 'vitest';
import Film from '../../src/components/film/Film.astro';
import FilmLink from '../../src/components/film/FilmLink.astro';
import LawBehind from '../../src/components/content/LawBehind.astro';
import { allFilms, film } from '../../src/data/films.ts';
import { render, textOf, textsOf } from './render.ts';

const moving = film('moving-home');

describe('a film as HTML', () => {
  test('is a list of all its scenes, each a described picture with its words', async () => {
    const strip = await render(Film, { props: { film: moving } });
    expect(textsOf(strip, 'ol > li .scene__words')).toEqual(moving.scenes.map(({ lines }) => lines.join(' ')));
    const pictures = strip.querySelectorAll('ol > li [role="img"]').map((one) => one.getAttribute('aria-label'));
    expect(pictures).toEqual(moving.scenes.map(({ description }) => description));
  });

  test('shows no button that JavaScript has not brought to life', async () => {
    const strip = await render(Film, { props: { film: moving } });
    const dead = strip.querySelectorAll('button').filter((button) => !button.closest('[hidden]'));
    expect(dead).toEqual([]);
  });

  test('says which law a scene tells, and holds a number that can be called', async () => {
    const strip = await render(Film, { props: { film: moving } });
    expect(textOf(strip.querySelector('[data-law="move-needs-review"]'))).toContain('it must have a review');
    expect(strip.querySelector('a[href^="tel:"]')).not.toBeNull();
  });

  test('has a place for a signer only where there is a signed film', async () => {
    expect((await render(Film, { props: { film: moving } })).querySelector('video')).toBeNull();
    const signed = { file: 'watch/moving-home/signed.webm', captions: 'watch/moving-home/signed.vtt' };
    const withSigner = await render(Film, { props: { film: { ...moving, signed } } });
    expect(withSigner.querySelector('.film--signed video source')?.getAttribute('src')).toBe(
      '/watch/moving-home/signed.webm',
    );
    expect(withSigner.querySelector('video track')?.getAttribute('kind')).toBe('captions');
    expect(withSigner.querySelector('video')?.hasAttribute('autoplay')).toBe(false);
  });
});

test('a link to a film tells its length, and that it has no sound', async () => {
  expect(textOf(await render(FilmLink, { props: { id: 'moving-home' } }))).toMatch(
    /^Watch the film: Moving home \(1 minute \d+ seconds, no sound\)$/,
  );
});

test.each(allFilms().map(({ id, law }) => ({ id, law })))(
  'the law behind "$id" is listed, each record once',
  async ({ law }) => {
    const list = await render(LawBehind, { props: { ids: law } });
    expect(list.querySelectorAll('li').length).toBe(new Set(law).size);
  },
);
