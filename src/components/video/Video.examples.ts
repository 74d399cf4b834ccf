import type { Example } from '../example.ts';
import { shownExample } from './example-video.ts';

export const examples: Example[] = [
  { name: 'a film to test with, no sound', props: { name: 'The open hand', ...shownExample() } },
  {
    name: 'with a voice, and a longer time',
    props: { name: 'The open hand, with a voice', ...shownExample({ sound: 'voice', duration: 200 }) },
    hidden: true,
  },
];
