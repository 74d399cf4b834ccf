import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'lines to write on', props: {} }];
