/** The film of the examples: our mark, made by tests/fixtures/video/make-clip.ts. Nobody signs in it. */
import { shownVideo, type ShownVideo } from '~/data/signed-films.ts';
import type { PlayedVideo } from '~/schemas/signed-film.ts';

export const exampleFolder = 'tests/fixtures/video';

export const exampleVideo: PlayedVideo = {
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
export const shownExample = (change: Partial<PlayedVideo> = {}): ShownVideo =>
  shownVideo({ ...exampleVideo, transcript: 'transcript.txt', ...change }, exampleFolder, '/dev/video/');
