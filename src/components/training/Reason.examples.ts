import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'closed', props: {}, slot: '<p>Yes. The law says so.</p>' }];
