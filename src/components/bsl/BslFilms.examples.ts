import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'as many as there are', props: {} }];
