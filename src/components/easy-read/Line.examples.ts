import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'ul', name: 'easy-read lines' };

export const examples: Example[] = [
  { name: 'no law', props: { symbol: 'say-no' }, slot: 'You can say that you do not want to move.', look: true },
  {
    name: 'one law',
    props: { symbol: 'review-meeting', law: 'move-needs-review' },
    slot: 'Your council must have a review first.',
  },
  {
    name: 'several laws',
    props: { symbol: 'ask', law: 'move-your-views, move-needs-review' },
    slot: 'Your council must ask what you want, if it can. It must think about what you say.',
  },
  {
    name: 'paragraphs',
    props: { symbol: 'call-free' },
    slot: '<p>You can call Help at Hand.</p><p>It is free.</p>',
    hidden: true,
  },
];
