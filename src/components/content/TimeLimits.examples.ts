import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'one topic', props: { topic: 'complaints' } },
  { name: 'every topic', props: {}, hidden: true },
  { name: 'a topic with no limits', props: { topic: 'figures' }, hidden: true },
];
