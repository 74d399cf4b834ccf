import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'ul', name: 'cards' };

export const examples: Example[] = [
  {
    name: 'a role with what an adult may need now',
    props: {
      href: '/carers/',
      title: 'For carers and staff in homes',
      now: [
        { href: '/carers/first-night/', name: 'A child has just arrived' },
        { href: '/carers/what-you-may-decide/', name: 'I need to know what I may decide' },
      ],
    },
  },
  {
    name: 'a role with one page',
    props: { href: '/hospital-staff/', title: 'For hospital staff', about: 'What a child keeps on your ward.' },
  },
];
