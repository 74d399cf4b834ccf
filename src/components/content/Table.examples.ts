import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'two columns',
    props: {},
    slot: '<thead><tr><th scope="col">When</th><th scope="col">Who you can ask</th></tr></thead><tbody><tr><td>First</td><td>Your social worker</td></tr><tr><td>Next</td><td>Your reviewing officer</td></tr></tbody>',
    look: true,
  },
  {
    name: 'many columns',
    props: {},
    slot: `<tbody><tr>${'<td>A cell with several words in it</td>'.repeat(12)}</tr></tbody>`,
    hidden: true,
  },
];
