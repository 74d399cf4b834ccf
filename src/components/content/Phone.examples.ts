import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'the free number', props: { service: 'help-at-hand' } },
  { name: 'another service', props: { service: 'childline' } },
  { name: 'three digits', props: { service: 'police-101' } },
];
