import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'the hours of Help at Hand', props: {} }];
