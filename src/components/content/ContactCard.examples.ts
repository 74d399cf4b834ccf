import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'to write on', props: { ids: ['me', 'social-worker', 'trusted', 'review-day'] } },
];
