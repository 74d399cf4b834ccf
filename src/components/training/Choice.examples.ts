import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'a choice', props: {}, slot: 'It may be.' },
  { name: 'the right one', props: { right: true }, slot: 'Yes, it is.', hidden: true },
];
