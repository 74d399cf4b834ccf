import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'a short post', props: { title: 'For care leavers' }, slot: '<p>You can ask for help until you are 25.</p>' },
];
