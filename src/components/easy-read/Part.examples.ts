import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'two lines',
    props: { title: 'What you can do' },
    slot: '<li class="line"><div class="line__words">You can say no.</div></li><li class="line"><div class="line__words">You can ask why.</div></li>',
  },
];
