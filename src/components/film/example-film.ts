/** The film of the examples: our mark, made by tests/fixtures/film/make-clip.ts. Nobody signs in it. */
import { shownFilm, type ShownFilm } from '~/data/films.ts';
import type { PlayedFilm } from '~/schemas/film.ts';

export const exampleFolder = 'tests/fixtures/film';

export const exampleFilm: PlayedFilm = {
  small: 'clip-small.webm',
  large: 'clip.webm',
  poster: 'poster.jpg',
  posterAlt: 'An open hand with five fingers, each in its own colour',
  captions: 'captions.vtt',
  chapters: 'chapters.vtt',
  seen: 'A hand on a dark ground. Its five fingers appear one after the other.',
  duration: 5,
  sound: 'none',
};

/** The film with its parts and its transcript, as a page shows it. */
export const shownExample = (change: Partial<PlayedFilm> = {}): ShownFilm =>
  shownFilm({ ...exampleFilm, transcript: 'transcript.txt', ...change }, exampleFolder, '/dev/film/');
