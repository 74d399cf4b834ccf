import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'two steps down',
    props: {
      trail: [
        { name: 'Easy read', path: '/easy-read/' },
        { name: 'Being told to move', path: '/rights/moving-home/' },
      ],
    },
    hidden: true,
  },
  { name: 'only the home page', props: { trail: [] }, hidden: true },
];
