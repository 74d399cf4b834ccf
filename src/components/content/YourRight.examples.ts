import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'law, in the author’s words',
    props: { law: 'move-needs-review', ifNot: 'Tell your reviewing officer today.' },
    slot: '<p>Your council must hold a review before it ends the place where you live.</p>',
    look: true,
  },
  { name: 'law, in the words of the record, with a limit', props: { law: 'review-20-days' } },
  { name: 'a limit that can be stretched', props: { law: 'complain-stage-2' } },
  {
    name: 'guidance',
    props: { law: 'move-freeze' },
    slot: '<p>Your council should think about waiting until it has looked at your complaint.</p>',
    look: true,
  },
  { name: 'nobody owes it', props: { law: 'move-challenge' } },
];
