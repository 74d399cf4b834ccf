import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'the whole finder', props: {}, hidden: true }];
