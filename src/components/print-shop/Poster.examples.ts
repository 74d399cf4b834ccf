import type { Example } from '../example.ts';
import { examplePoster, posterWithBox, posterWithLines, posterWithPictures } from './example-poster.ts';

export const examples: Example[] = [
  { name: 'small, with a scene', props: { poster: examplePoster, preview: true }, hidden: true },
  {
    name: 'small, with five pictures, writing first',
    props: { poster: posterWithPictures, preview: true },
    hidden: true,
  },
  { name: 'small, with a box', props: { poster: posterWithBox, preview: true }, hidden: true },
  { name: 'small, with a picture for each line', props: { poster: posterWithLines, preview: true }, hidden: true },
];
