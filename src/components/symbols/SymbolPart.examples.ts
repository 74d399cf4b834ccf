import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'two strips',
    props: { title: 'How you may feel' },
    slot: '<li class="strip"><span class="plain">You may feel sad.</span></li><li class="strip"><span class="plain">You can tell someone.</span></li>',
  },
];
