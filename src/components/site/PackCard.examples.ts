import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'ul', name: 'covers' };

export const examples: Example[] = [
  {
    name: 'a pack',
    props: {
      pack: {
        id: 'moving-home',
        data: { title: 'Moving home: your pack', coverTitle: 'My next home', cover: 'winding-road' },
      },
    },
    look: true,
  },
];
