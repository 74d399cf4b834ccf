import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'silent, beside a word', props: { id: 'review-meeting' } },
  { name: 'alone, so it says what it is', props: { id: 'review-meeting', alone: true } },
  { name: 'a picture of OpenMoji, large', props: { id: 'calendar', size: 144 }, look: true },
  { name: 'at the top of a page', props: { id: 'move-home', lazy: false } },
];
