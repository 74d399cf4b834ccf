import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'to print',
    props: { of: 'Children in care: 20 minutes' },
    slot: '<p>This is a record of your own reading.</p>',
  },
];
