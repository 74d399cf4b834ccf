import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'one word to send', props: { service: 'shout' } }];
