import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'for symbols', props: { for: 'symbols' }, look: true },
  { name: 'for easy read', props: { for: 'easy-read' }, hidden: true },
];
