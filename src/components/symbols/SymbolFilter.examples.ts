import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'two symbols',
    props: {},
    slot: '<ul class="symbol-list" role="list"><li data-find="advocate speak up">advocate</li><li data-find="call free ring">call free</li></ul>',
  },
];
