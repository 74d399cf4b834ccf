import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'with its address', props: { path: '/rights/advocates/', opensTo: 'How to get an advocate' }, hidden: true },
];
