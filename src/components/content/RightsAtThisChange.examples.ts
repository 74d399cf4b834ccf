import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'law and guidance', props: { facts: ['move-needs-review', 'move-freeze'] } },
  {
    name: 'a figure and a law that has not started are left out',
    props: { facts: ['fig-lac-2025', 'staying-close-2026'] },
    hidden: true,
  },
];
