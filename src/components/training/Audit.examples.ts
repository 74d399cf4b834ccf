import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'two lines',
    props: { title: 'Who knows' },
    slot: '<ul><li><strong>Must.</strong> One.</li><li><strong>Tip.</strong> Two.</li></ul>',
  },
];
