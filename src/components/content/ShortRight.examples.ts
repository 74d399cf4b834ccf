import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'ul', name: 'short-rights' };

export const examples: Example[] = [
  { name: 'one law', props: { law: 'move-needs-review' }, slot: 'They must have a review first.', look: true },
  { name: 'several laws', props: { law: 'move-your-views, move-needs-review' }, slot: 'They must ask what you want.' },
  { name: 'guidance', props: { law: 'belongings-bin-bags' }, slot: 'Your things should be in proper bags.' },
  { name: 'no law: left out', props: {}, slot: 'You may feel sad.' },
];
