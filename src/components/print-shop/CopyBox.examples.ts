import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'plain text', props: { as: 'txt', what: 'the text', words: 'Name\n\nWhat it is: free advice.' } },
];
