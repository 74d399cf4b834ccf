import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'four', props: { of: 'happy, sad, angry, worried' }, look: true }];
