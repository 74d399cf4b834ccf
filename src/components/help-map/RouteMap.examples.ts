import type { Example } from '../example.ts';

/** Not in the gallery: its links lead to the groups on /get-help/who-can-help/. */
export const examples: Example[] = [{ name: 'the map', props: {}, hidden: true }];
