import type { Example } from '../example.ts';

/** Not in the gallery: it is a whole page, /get-help/who-can-help/table/. */
export const examples: Example[] = [{ name: 'every service', props: {}, hidden: true }];
