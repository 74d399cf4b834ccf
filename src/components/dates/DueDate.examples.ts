import { happeningGroups } from '../../data/dates.ts';
import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'ol', name: 'due-list' };

const all = happeningGroups.flatMap(({ happenings }) => happenings).flatMap(({ due }) => due);
const which = (law: string) => ({ due: all.find(({ record }) => record.id === law) });

export const examples: Example[] = [
  { name: 'law', props: which('review-20-days') },
  { name: 'guidance, only for some', props: which('edu-school-20-days') },
  { name: 'with a longest time', props: which('complain-stage-1') },
];
