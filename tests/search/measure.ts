/** Judges a search over sets of questions: how often the wanted topic comes first, or among the first three. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A question, and what answers it: the id of a topic (a right's slug, a pack, "schools", "get-help"), or the beginning of
 * an address ("/words/section-20/").
 */
export interface Question {
  ask: string;
  expect: string[];
}

export interface Figures {
  questions: number;
  /** Shares from 0 to 1. */
  successAt1: number;
  successAt3: number;
  meanReciprocalRank: number;
  noResult: number;
  /** The questions whose topic was not among the first three. */
  missed: string[];
}

/** Reads a set of questions from this folder. */
export const questionsIn = (file: string): Question[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Question[];

/** The id of the topic that an address (without the base path) belongs to. */
export function idOf(path: string): string {
  const [part = '', id = ''] = path.replace(/^\//, '').split('/');
  return part === 'rights' || part === 'packs' ? id : part;
}

const answers = (path: string, expected: string): boolean =>
  expected.startsWith('/') ? path.startsWith(expected) : idOf(path) === expected;

/** `found` gives the addresses for a question, best first. Each result counts, also one of the same topic. */
export async function measure(
  questions: readonly Question[],
  found: (ask: string) => string[] | Promise<string[]>,
): Promise<Figures> {
  const ranks: number[] = [];
  const missed: string[] = [];
  let none = 0;
  for (const { ask, expect } of questions) {
    const paths = await found(ask);
    const rank = paths.findIndex((path) => expect.some((one) => answers(path, one))) + 1;
    if (paths.length === 0) none += 1;
    if (rank === 0 || rank > 3) missed.push(ask);
    ranks.push(rank);
  }
  const share = (count: number): number => count / questions.length;
  return {
    questions: questions.length,
    successAt1: share(ranks.filter((rank) => rank === 1).length),
    successAt3: share(ranks.filter((rank) => rank > 0 && rank <= 3).length),
    meanReciprocalRank: share(ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0)),
    noResult: share(none),
    missed,
  };
}
