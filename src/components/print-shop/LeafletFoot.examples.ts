import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'of a right',
    props: { path: '/rights/moving-home/', checked: { on: '2026-11-21', again: '2027-05-21' } },
    hidden: true,
  },
];
