import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'by its short name', props: { id: 'coram-voice' } },
  { name: 'with no short name', props: { id: 'childline' } },
];
