import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'our own picture', props: { symbol: 'review-meeting' } },
  { name: 'a picture of OpenMoji', props: { symbol: 'calendar' } },
];
