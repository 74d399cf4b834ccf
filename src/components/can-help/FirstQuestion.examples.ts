import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'the start', props: {}, hidden: true }];
