import { helpChoices, helpFor, helpGroups } from '../../data/help-map.ts';
import type { Example } from '../example.ts';

/** Not in the gallery: it is a whole page, and the cards stand there one by one. */
export const examples: Example[] = [
  { name: 'every service', props: { groups: helpGroups, namedOn: new Map() }, hidden: true },
  { name: 'one choice', props: { groups: helpChoices.who.slice(0, 1).flatMap(helpFor) }, hidden: true },
];
