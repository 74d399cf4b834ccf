import type { Example } from '../example.ts';

const slot = '<li><a class="choice-link" href="#main">Tell a teacher.</a></li>';

export const examples: Example[] = [
  { name: 'a question', props: { ask: 'What would you do?' }, slot },
  { name: 'one way on', props: {}, slot },
];
