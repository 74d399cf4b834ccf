import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'with its rules', props: {}, slot: '<ul><li>Two translators: one signs, the other checks.</li></ul>' },
];
