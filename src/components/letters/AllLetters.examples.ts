import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'the letters of one right', props: { right: 'complaints' } },
  { name: 'every letter', props: {}, hidden: true },
];
