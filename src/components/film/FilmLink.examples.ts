import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'a film', props: { id: 'moving-home' } }];
