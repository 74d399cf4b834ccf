import type { Example, Within } from '../example.ts';
import { examplePoster, posterWithPictures } from './example-poster.ts';

export const within: Within = { tag: 'div', name: 'poster' };

export const examples: Example[] = [
  { name: 'the number first', props: { poster: examplePoster }, hidden: true },
  { name: 'writing first, and other services', props: { poster: posterWithPictures }, hidden: true },
];
