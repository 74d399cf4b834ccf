import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'one line', props: { label: 'My social worker' } },
  {
    name: 'four lines',
    props: { label: 'What I want people to know about me before they make a plan for me', lines: 4 },
    look: true,
  },
];
