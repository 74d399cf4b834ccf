import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: '30 seconds', props: { seconds: 30 }, slot: '<p>Are you in care?</p>' }];
