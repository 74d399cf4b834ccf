import { film } from '~/data/films.ts';
import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'ol', name: 'film__scenes' };

const [first, second] = film('moving-home').scenes;
const last = film('moving-home').scenes.at(-1);

export const examples: Example[] = [
  { name: 'without law', props: { scene: first } },
  { name: 'with law', props: { scene: second } },
  { name: 'with a number to call', props: { scene: last }, hidden: true },
];
