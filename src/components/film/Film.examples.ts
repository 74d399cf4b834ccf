import { film } from '~/data/films.ts';
import type { Example } from '../example.ts';

/* Hidden: the law of a whole film is listed on its own page. Its states are in tests/a11y/film.spec.ts. */
export const examples: Example[] = [
  { name: 'without JavaScript a strip', props: { film: film('moving-home') }, hidden: true },
];
