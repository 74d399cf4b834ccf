import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'two neighbours', props: { slugs: ['moving-home', 'advocates'] } }];
