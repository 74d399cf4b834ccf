import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'div', name: 'strip' };

export const examples: Example[] = [
  { name: 'our own picture', props: { id: 'review-meeting' }, slot: 'review meeting' },
  { name: 'a picture of OpenMoji', props: { id: 'calendar' }, slot: 'days' },
  { name: 'long word', props: { id: 'supported-accommodation' }, slot: 'supported accommodation' },
];
