import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'around a list',
    props: {},
    slot: '<p data-route data-who="in-care" data-what="learning">A service</p>',
    hidden: true,
  },
];
