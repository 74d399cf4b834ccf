import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'three words', props: { ids: ['advocate', 'review', 'personal-education-plan'] } },
  { name: 'no words', props: { ids: [] }, hidden: true },
];
