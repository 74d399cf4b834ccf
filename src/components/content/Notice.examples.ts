import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'care',
    props: { title: 'Before you start' },
    slot: '<p>You can stop at any time and come back later.</p>',
    look: true,
  },
  {
    name: 'danger',
    props: { title: 'If you are in danger now', kind: 'danger' },
    slot: '<p>Go to <a href="/get-help/now/">help when you are in danger</a>.</p>',
    look: true,
  },
  {
    name: 'long title',
    props: {
      title: 'What you can do when nobody has told you what happens next, although you have asked more than one person',
    },
    slot: '<p>Ask again.</p><ul><li>Say who you asked.</li><li>Say when.</li></ul>',
  },
];
