import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'div', name: 'covers' };

export const examples: Example[] = [
  { name: 'with its title', props: { scene: 'winding-road' }, slot: '<p>My next home</p>', look: true },
  { name: 'that says what it shows', props: { scene: 'five-steps', loud: true }, slot: '<p>My next steps</p>' },
];
