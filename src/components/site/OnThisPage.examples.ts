import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'two headings',
    props: {
      headings: [
        { slug: 'main', text: 'The main part' },
        { slug: 'listen', text: 'Listen to this page' },
      ],
    },
  },
  { name: 'one heading: nothing', props: { headings: [{ slug: 'main', text: 'The main part' }] }, hidden: true },
  { name: 'no heading: nothing', props: { headings: [] }, hidden: true },
];
