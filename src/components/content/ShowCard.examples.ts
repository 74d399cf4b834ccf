import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'one picture', props: { symbol: 'advocate' }, slot: '<p>I want an advocate.</p>' },
  { name: 'two pictures', props: { symbol: 'safe', and: 'no' }, slot: '<p>I do not feel safe here.</p>' },
];
