import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'a note', props: {}, slot: '<p>Keep the same sign in all films.</p>' }];
