import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'email, phone and hours', props: { id: 'help-at-hand' }, look: true },
  { name: 'text message', props: { id: 'shout' } },
  { name: 'no phone', props: { id: 'ipsea' } },
  { name: 'only a phone', props: { id: 'become' } },
];
