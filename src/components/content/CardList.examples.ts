import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'two cards',
    props: {},
    slot: '<li class="card"><div><a class="card__link" href="/words/">Words explained</a></div></li><li class="card"><div><a class="card__link" href="/law/">The law we use</a></div></li>',
  },
];
