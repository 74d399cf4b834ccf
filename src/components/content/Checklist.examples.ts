import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'three things',
    props: {},
    slot: '<ul><li>My clothes</li><li>My charger</li><li>The things that matter most to me, also if they are big or look worn to somebody else</li></ul>',
    look: true,
  },
];
