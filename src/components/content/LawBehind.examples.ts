import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'law, guidance and law that has not started',
    props: {
      mdx: '<Line symbol="ask" law="move-your-views, move-freeze">…</Line> <NotYet law="staying-close-2026">…</NotYet>',
    },
  },
];
