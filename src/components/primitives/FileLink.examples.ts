import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'a PDF', props: { file: '/packs/moving-home/moving-home.pdf' }, slot: 'Moving home: your pack' },
];
