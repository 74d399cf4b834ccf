import { figureGroup } from '~/data/figures.ts';
import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'figures of several documents', props: { group: figureGroup('the-team') } },
];
