import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'div', name: 'prose' };

export const examples: Example[] = [
  { name: 'to do', props: {}, slot: '<ul><li>Read it together.</li><li>Offer a break.</li></ul>', look: true },
  { name: 'not to do', props: { not: true }, slot: '<ul><li>Read it in a hurry.</li></ul>', look: true },
  {
    name: 'a title of its own',
    props: { not: true, title: 'Do not say' },
    slot: '<ul><li><q>“You will be home soon.”</q> You cannot promise that.</li></ul>',
  },
];
