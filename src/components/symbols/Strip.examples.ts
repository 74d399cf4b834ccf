import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'ol', name: 'strips' };

export const examples: Example[] = [
  { name: 'no law', props: {}, slot: 'You can say no.', look: true },
  { name: 'one law', props: { law: 'move-needs-review' }, slot: 'First there must be a review meeting.' },
  { name: 'several laws', props: { law: 'move-your-views, move-needs-review' }, slot: 'They must ask what you want.' },
];
