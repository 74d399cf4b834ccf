import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'a sentence', props: { who: 'Ravi, 13' }, slot: 'I want to stay at my school.', look: true },
  {
    name: 'two paragraphs, long text',
    props: { who: 'Somebody with a very long name who lives with foster carers in a small town' },
    slot: '<p>I want to know who decided this, when they decided it, why they decided it, and who I can talk to if I do not agree.</p><p>Please write down that I asked.</p>',
  },
];
