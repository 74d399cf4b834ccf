import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'the only limit', props: { law: 'review-20-days' } },
  { name: 'the only limit, not called "by"', props: { law: 'review-long-term-foster' } },
  { name: 'one of several, by name', props: { law: 'review-3-then-6-months', name: 'after' } },
  { name: 'one of several, with no name given', props: { law: 'review-3-then-6-months' } },
  { name: 'the longest', props: { law: 'complain-stage-1', longest: true } },
];
