import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'without a story around it', props: {} }];
