import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'without JavaScript', props: {} }];
