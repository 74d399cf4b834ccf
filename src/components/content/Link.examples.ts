import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'inside the site', props: { href: '/rights/moving-home/' }, slot: 'Being told to move' },
  { name: 'another site', props: { href: 'https://www.gov.uk/' }, slot: 'GOV.UK' },
  { name: 'a place on this page', props: { href: '#main' }, slot: 'Back to the main part' },
];
