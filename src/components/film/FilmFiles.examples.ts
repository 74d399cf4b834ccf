import type { Example } from '../example.ts';

/* Hidden: the sizes are known only once the site is built. */
export const examples: Example[] = [
  { name: 'a film', props: { id: 'moving-home', title: 'Moving home' }, hidden: true },
];
