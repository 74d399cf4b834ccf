import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'of a right', props: { slug: 'moving-home' } }];
