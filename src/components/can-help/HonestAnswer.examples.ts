import { allAnswers } from '../../data/can-help.ts';
import type { Example } from '../example.ts';

export const examples: Example[] = allAnswers.map(([id, answer]) => ({
  name: id,
  props: { answer },
  hidden: id !== 'plan',
}));
