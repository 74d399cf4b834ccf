import type { Example, Within } from '../example.ts';
import { examplePoster, posterWithBox, posterWithPictures } from './example-poster.ts';

export const within: Within = { tag: 'div', name: 'poster' };

export const examples: Example[] = [
  { name: 'a scene', props: { poster: examplePoster }, hidden: true },
  { name: 'five pictures', props: { poster: posterWithPictures }, hidden: true },
  { name: 'a box', props: { poster: posterWithBox }, hidden: true },
];
