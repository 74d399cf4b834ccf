import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'a few words', props: {}, slot: 'You have no choice' }];
