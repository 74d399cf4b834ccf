import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'ul', name: 'symbol-list' };

export const examples: Example[] = [
  { name: 'our own', props: { id: 'advocate' }, look: true },
  { name: 'from OpenMoji', props: { id: 'bag' } },
];
