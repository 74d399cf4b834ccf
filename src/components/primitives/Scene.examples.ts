import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'that says what it shows', props: { id: 'home', width: 480 }, look: true },
  { name: 'silent', props: { id: 'open-door', width: 148, silent: true } },
];
