import type { Example } from '../example.ts';

const names = ['listen', 'pause', 'play', 'back', 'next', 'stop', 'slow', 'normal', 'fast'];

export const examples: Example[] = names.map((name) => ({ name, props: { name } }));
