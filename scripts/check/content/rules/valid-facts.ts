import type { Rule } from '../rule.ts';

export const validFacts: Rule = {
  id: 'valid-facts',
  explain: 'Every file has the facts of its kind, spelt right and complete.',
  run: ({ refusedBySchema }) => refusedBySchema,
};
