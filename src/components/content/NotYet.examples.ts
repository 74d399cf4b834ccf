import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'in the author’s words',
    props: { law: 'staying-close-2026' },
    slot: '<p>Parliament has passed a law about support to find and keep a home. It has not started.</p>',
    look: true,
  },
];
