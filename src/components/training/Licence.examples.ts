import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'words alone', props: {} },
  { name: 'with symbols', props: { symbols: true } },
];
