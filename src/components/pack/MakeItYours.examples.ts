import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'two people and a day', props: { ids: ['me', 'social-worker', 'review-day'], largePrint: true } },
];
