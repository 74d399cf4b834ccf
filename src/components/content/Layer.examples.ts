import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'ol', name: 'layers' };

export const examples: Example[] = [
  { name: 'one picture', props: { symbol: 'listen', title: 'They listen' }, slot: '<p>Everybody is heard.</p>' },
  {
    name: 'two pictures',
    props: { symbol: 'write', and: 'manager', title: 'A letter' },
    slot: '<p>The Commissioner may write to the people in charge.</p>',
  },
];
