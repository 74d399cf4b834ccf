import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'some people and a day', props: { ids: ['me', 'social-worker', 'trusted', 'review-day'] }, look: true },
];
