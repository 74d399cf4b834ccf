import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'front', props: { side: 'front' }, hidden: true },
  { name: 'back', props: { side: 'back' }, hidden: true },
];
