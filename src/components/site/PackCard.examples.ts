import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'ul', name: 'cards' };

export const examples: Example[] = [
  {
    name: 'a pack',
    props: { pack: { id: 'moving-home', data: { coverTitle: 'My next home', picture: 'move-home' } } },
    look: true,
  },
];
