import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'a square', props: { path: 'M6 6h12v12H6z' } }];
