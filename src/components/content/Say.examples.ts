import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'a sentence', props: {}, slot: 'I do not want to move. Please write that down.' },
  {
    name: 'long text',
    props: {},
    slot: 'I want to know who decided this, when they decided it, why they decided it, and who I can talk to if I do not agree. Please write down that I asked.',
  },
];
