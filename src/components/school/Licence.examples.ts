import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'words', props: {} },
  { name: 'words and symbols', props: { symbols: true } },
];
