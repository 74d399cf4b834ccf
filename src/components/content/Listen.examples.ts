import type { Example } from '../example.ts';

/** Not in the gallery: it is ReadAloud.astro, which stands there. */
export const examples: Example[] = [{ name: 'in the text', props: {}, hidden: true }];
