import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'this year', props: { law: 'edu-pupil-premium-amount', name: 'pupil' } },
  { name: 'the year before', props: { law: 'edu-pupil-premium-amount', name: 'before' } },
];
