import type { Example } from '../example.ts';

/* Not in the gallery: its marks are filled in where the file is offered. */
export const examples: Example[] = [{ name: 'the file with its facts', props: {}, hidden: true }];
