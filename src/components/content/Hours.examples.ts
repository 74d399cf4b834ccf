import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'Help at Hand', props: { service: 'help-at-hand' } },
  { name: 'with a sentence after it', props: { service: 'coram-voice' } },
];
