import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'at the end of a page', props: {} }];
