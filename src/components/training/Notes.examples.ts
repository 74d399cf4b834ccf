import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'one line', props: {}, slot: '<p>Say this slowly.</p>' }];
