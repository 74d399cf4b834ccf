/** A rule of the content check: one thing that must hold, and how to find where it does not. */
import type { Content } from './model.ts';
import type { ContentProblem } from './problem.ts';

export interface Rule {
  id: string;
  /** Why the rule is there, in one sentence, for people who write content. */
  explain: string;
  run: (content: Content) => Iterable<ContentProblem>;
}
