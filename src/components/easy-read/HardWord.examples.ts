import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'the word itself', props: {}, slot: 'advocate' },
  { name: 'another name for it', props: {}, slot: 'reviewing officer' },
  { name: 'with a capital letter', props: {}, slot: 'Review' },
  { name: 'with a curled apostrophe', props: {}, slot: 'children’s home' },
  { name: 'several of it', props: {}, slot: 'advocates' },
];
