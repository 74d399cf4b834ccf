import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'a right', props: { guide: { id: 'moving-home', data: { title: 'Being told to move' } } } },
];
