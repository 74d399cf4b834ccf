import type { Example, Within } from '../example.ts';
import { examplePoster } from './example-poster.ts';

export const within: Within = { tag: 'ul', name: 'shop-list' };

export const examples: Example[] = [
  { name: 'with its files', props: { poster: { ...examplePoster, id: 'waiting-room' } }, hidden: true },
];
