import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'Help at Hand', props: { service: 'help-at-hand' } },
  { name: 'another service', props: { service: 'nyas' } },
];
