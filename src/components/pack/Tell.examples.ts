import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'div', name: 'prose younger' };

export const examples: Example[] = [
  {
    name: 'with a law',
    props: { symbol: 'review-meeting', law: 'move-needs-review' },
    slot: '<p>Your council must have a review first.</p>',
    look: true,
  },
  { name: 'no law', props: { symbol: 'loved' }, slot: 'You did nothing wrong.' },
];
