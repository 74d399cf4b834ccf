import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'two things', props: {}, slot: '<li>My clothes</li><li>My books</li>' }];
