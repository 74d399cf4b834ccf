import type { Example } from '../example.ts';

/* Each page has one in its header already, so the gallery leaves it out. */
export const examples: Example[] = [{ name: 'in the menu', props: {}, hidden: true }];
