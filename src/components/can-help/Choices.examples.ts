import { laterQuestions } from '../../data/can-help.ts';
import type { Example } from '../example.ts';

export const examples: Example[] = laterQuestions
  .slice(0, 2)
  .map(([id, question]) => ({ name: id, props: { question } }));
