import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'two strips',
    props: { title: 'How you may feel' },
    slot: '<li class="strip">You may feel sad.</li><li class="strip">You can tell someone.</li>',
  },
];
