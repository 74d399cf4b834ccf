import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'nothing on a screen', props: {} }];
