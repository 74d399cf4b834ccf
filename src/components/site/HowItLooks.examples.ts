import type { Example } from '../example.ts';

/* Each page has one under its header already, so the gallery leaves it out. */
export const examples: Example[] = [
  { name: 'under the header', props: { title: 'Being told to move | Help at Hand' }, hidden: true },
];
