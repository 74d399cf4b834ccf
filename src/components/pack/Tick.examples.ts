import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'ul', name: 'picture-ticks' };

export const examples: Example[] = [{ name: 'a thing', props: { symbol: 'clothes' }, slot: 'My clothes', look: true }];
