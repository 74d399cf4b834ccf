import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'with a picture and notes',
    props: { title: 'What we can do', picture: 'talk' },
    slot: '<ul><li>Listen first.</li></ul>',
  },
  { name: 'without a picture', props: { title: 'Why this meeting' }, slot: '<ul><li>Ten minutes.</li></ul>' },
];
