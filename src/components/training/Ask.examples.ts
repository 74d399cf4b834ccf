import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'with faces', props: { faces: true }, slot: '<p>How do you feel about school?</p>' },
  { name: 'with a picture', props: { picture: 'school', lines: 2 }, slot: '<p>What do you like?</p>' },
];
