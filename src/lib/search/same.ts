/** Words that mean one thing: a group of words and set phrases becomes one term, on both sides of the search. */
import { isFiller, stem, wordsOf } from './text.ts';

/** One word or set phrase of a text, with every term that it stands for, strongest first. */
export interface Unit {
  /** The words as they were written. */
  written: string[];
  terms: { term: string; weight: number; group?: true }[];
}

interface Step {
  group?: string;
  next: Map<string, Step>;
}

/** How strongly the group counts beside the word itself. */
const groupWeight = 0.75;
const wordWeight = 0.35;

/** Finds the groups in texts. Groups that share a name are one group. */
export class SameWords {
  private readonly start: Step = { next: new Map() };

  constructor(groups: readonly (readonly string[])[]) {
    for (const names of merged(groups)) {
      const [first = ''] = names;
      for (const name of names) this.add(keyOf(name), `=${keyOf(first).join('-')}`);
    }
  }

  /** The group that a whole name belongs to. */
  groupOf(name: string): string | undefined {
    return this.longestFrom(keyOf(name), 0, true)?.group;
  }

  /** Parts a text into its words and set phrases. */
  unitsOf(text: string): Unit[] {
    const words = wordsOf(text);
    const stems = words.map(stem);
    const units: Unit[] = [];
    for (let at = 0; at < words.length;) {
      const found = this.longestFrom(stems, at);
      const length = found?.length ?? 1;
      const written = words.slice(at, at + length);
      units.push({
        written,
        terms: [
          ...(found ? [{ term: found.group, weight: groupWeight, group: true as const }] : []),
          ...stems.slice(at, at + length).map((term) => ({ term, weight: found ? wordWeight : 1 })),
        ],
      });
      at += length;
    }
    return units;
  }

  private add(words: string[], group: string): void {
    let step = this.start;
    for (const word of words) {
      const next = step.next.get(word) ?? { next: new Map<string, Step>() };
      step.next.set(word, next);
      step = next;
    }
    step.group ??= group;
  }

  /** The longest name that starts at a place. Small words between its words do not part it. */
  private longestFrom(words: string[], from: number, whole = false): { group: string; length: number } | undefined {
    let step: Step | undefined = this.start;
    let best: { group: string; length: number } | undefined;
    for (let at = from; at < words.length && step; at++) {
      const word = words[at] ?? '';
      const next: Step | undefined = step.next.get(word);
      if (!next && at > from && isFiller(word)) continue;
      step = next;
      if (step?.group !== undefined) best = { group: step.group, length: at - from + 1 };
    }
    return whole && best?.length !== words.length - from ? undefined : best;
  }
}

/** The names that a topic goes by. */
export const namesOf = ({ title, names = [] }: { title: string; names?: readonly string[] }): string[] => [
  title,
  ...names,
];

/** A name as its words are compared: without endings and, inside a phrase, without small words. */
function keyOf(name: string): string[] {
  const words = wordsOf(name);
  const kept = words.length > 1 ? words.filter((word) => !isFiller(word)) : words;
  return kept.map(stem);
}

/** Joins groups that have a name in common. */
function merged(groups: readonly (readonly string[])[]): string[][] {
  const joined: { keys: Set<string>; names: string[] }[] = [];
  for (const names of groups) {
    const keys = new Set(names.map((name) => keyOf(name).join(' ')));
    const touching = joined.filter((one) => [...one.keys].some((key) => keys.has(key)));
    const all = { keys, names: [...touching.flatMap((one) => one.names), ...names] };
    for (const one of touching) {
      for (const key of one.keys) keys.add(key);
      joined.splice(joined.indexOf(one), 1);
    }
    joined.push(all);
  }
  return joined.map(({ names }) => names);
}
