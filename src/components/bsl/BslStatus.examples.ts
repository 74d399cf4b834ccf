import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'script ready', props: { status: 'script ready' } },
  { name: 'filmed', props: { status: 'filmed' } },
  { name: 'checked', props: { status: 'checked' } },
];
