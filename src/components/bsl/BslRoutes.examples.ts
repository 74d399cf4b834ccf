import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'every service with sign language', props: {} }];
