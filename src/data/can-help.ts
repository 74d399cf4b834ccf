/** The questions and answers of "Can Help at Hand help me?". */
import { canHelpSchema } from '../schemas/can-help.ts';
import { readFacts } from './facts.ts';

const [[path, text] = ['content/can-help.yaml', '']] = Object.entries(
  import.meta.glob<string>('/content/can-help.yaml', { query: '?raw', import: 'default', eager: true }),
);
const { start, questions, answers } = readFacts(path, text, canHelpSchema);

export type Question = (typeof questions)[string];
export type Answer = (typeof answers)[string];

export const startPath = '/get-help/can-help/';

/** Where a question or an answer stands. The first question stands on the start page. */
export const stepPath = (id: string): string => (id === start ? startPath : `${startPath}${id}/`);

export const firstQuestion: Question | undefined = questions[start];
export const laterQuestions = Object.entries(questions).filter(([id]) => id !== start);
export const allAnswers = Object.entries(answers);
