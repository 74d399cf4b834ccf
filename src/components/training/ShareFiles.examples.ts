import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'to print', props: { path: '/schools/share/assembly/', title: 'Assembly', files: ['pdf'] } },
];
