import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'div', name: 'prose younger' };

export const examples: Example[] = [
  {
    name: 'with a law',
    props: { symbol: 'safe', law: 'welfare-duty' },
    slot: '<p>Your council must keep you safe.</p>',
    look: true,
  },
  { name: 'no law', props: { symbol: 'loved' }, slot: 'You did nothing wrong.' },
];
