import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'bars: one with an open end, one hollow', props: { group: 'people-who-asked' } },
  { name: 'squares of 100', props: { group: 'how-it-ended' } },
  { name: 'squares of 500', props: { group: 'how-few-it-reaches' } },
];
