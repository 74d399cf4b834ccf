import { figureGroup } from '~/data/figures.ts';
import type { Example } from '../example.ts';

/* Hidden: its h2 and its ids would stand in the order of the gallery and twice on it. */
export const examples: Example[] = [
  { name: 'with a chart', props: { group: figureGroup('people-who-asked') }, hidden: true },
  { name: 'without a chart', props: { group: figureGroup('who-it-helps') }, hidden: true },
];
