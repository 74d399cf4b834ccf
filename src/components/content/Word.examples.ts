import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'the word itself', props: { id: 'advocate' } },
  { name: 'another form of it', props: { id: 'independent-reviewing-officer' }, slot: 'reviewing officers' },
];
