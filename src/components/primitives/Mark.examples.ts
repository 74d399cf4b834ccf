import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'in the header', props: {} },
  { name: 'large', props: { size: 280 }, look: true },
];
