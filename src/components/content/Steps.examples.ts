import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'three steps',
    props: {},
    slot: '<ol><li>Say: <q class="say">I want an advocate.</q></li><li>Ask who will tell you, and when.</li><li>Write down who you spoke to and what they said, because it is easier to ask again when you know what was promised and by whom.</li></ol>',
    look: true,
  },
];
