import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'no symbol', props: {}, slot: 'How is school?' }];
