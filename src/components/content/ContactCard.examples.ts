import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'to write on', props: {} }];
