import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'of two', props: {}, slot: '<li class="layer">First</li><li class="layer">Then</li>' },
];
