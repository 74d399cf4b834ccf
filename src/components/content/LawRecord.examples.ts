import { link } from '../../data/site.ts';
import { lawRecord } from '../../data/law.ts';
import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'law with a limit', props: { record: lawRecord('review-20-days') }, look: true },
  { name: 'two limits', props: { record: lawRecord('complain-after-panel') } },
  { name: 'guidance, with a limit in its note', props: { record: lawRecord('complain-to-stage-2') } },
  { name: 'not yet in force', props: { record: lawRecord('intentional-homeless-2026') } },
  { name: 'figure with amounts', props: { record: lawRecord('edu-pupil-premium-amount') } },
  {
    name: 'used on pages',
    props: {
      record: lawRecord('move-needs-review'),
      usedOn: [{ title: 'Being told to move', path: link('/rights/moving-home/') }],
    },
  },
  { name: 'nobody owes it', props: { record: lawRecord('move-challenge') } },
];
