import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'one section',
    props: { title: 'Who decides', seconds: 60, law: 'move-needs-review, move-your-views' },
    slot: '<p>Topic: MOVE HOME. Who decides?</p>',
    look: true,
  },
  {
    name: 'a title with marks in it',
    props: { title: 'What if it’s “urgent”? Ask!', seconds: 90 },
    slot: '<p>Topic: FAST.</p>',
  },
];
