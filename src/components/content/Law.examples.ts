import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'law',
    props: { id: 'move-emergency' },
    slot: 'If someone could be badly hurt, they must move you straight away.',
  },
  { name: 'guidance', props: { id: 'move-freeze' }, slot: 'Your council should normally wait.' },
];
