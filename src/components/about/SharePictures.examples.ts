import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'all', props: {}, hidden: true }];
