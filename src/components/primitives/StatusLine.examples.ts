import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'something found', props: {}, slot: '4 results for “advocate”.' },
  {
    name: 'nothing found',
    props: { state: 'empty' },
    slot: 'Nothing found for “qwx”. Here are some pages to start from.',
    look: true,
  },
  {
    name: 'does not work',
    props: { state: 'failed' },
    slot: 'Search does not work on this device right now. Please use the A to Z.',
    look: true,
  },
];
