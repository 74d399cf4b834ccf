import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'small', props: { label: 'Me' }, look: true },
  { name: 'tall', props: { label: 'My family, my friends and my pets', tall: true } },
];
