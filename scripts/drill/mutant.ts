/** A mutant: content with one fault in it. And chance that gives the same numbers for the same seed. */
import type { FileKind } from '../check/content/kinds.ts';

/** A file as it is in content/, without any fault. */
export interface Source {
  path: string;
  kind: FileKind;
  text: string;
}

/** What one fault does to one file. */
export interface Broken {
  /** Each file that changes: its new bytes or text, or undefined when it is taken away. */
  files: Record<string, Buffer | string | undefined>;
  /** Words that the message must hold; or "the same", when nobody who reads the site can tell the two apart. */
  says: RegExp | 'the same';
  /** The file that the message must name, if it is not the one that was broken. */
  named?: string;
}

export interface Mutant extends Broken {
  fault: string;
  kind: FileKind;
  path: string;
}

/** One way to break a file. */
export interface Fault {
  name: string;
  kinds: (kind: FileKind) => boolean;
  /** Gives undefined when this file has no place for the fault. */
  breakIt: (source: Source, chance: Chance) => Broken | undefined;
}

/** A whole number from 0 up to, and without, `below`. */
export type Chance = (below: number) => number;

/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** One of a list, by chance. */
export const oneOf = <T>(list: readonly T[], chance: Chance): T | undefined => list[chance(list.length)];

/** The fault is in the one file that was given. */
export const inFile = (source: Source, changed: Buffer | string, says: Broken['says']): Broken => ({
  files: { [source.path]: changed },
  says,
});

/** The parts of an MDX file: its facts, without the lines ---, and its text. A YAML file is all facts. */
export function partsOf({ path, text }: Source): { facts: string; body: string | undefined } {
  if (path.endsWith('.yaml')) return { facts: text, body: undefined };
  const [, facts = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  return { facts, body };
}

/** Puts the parts together again. */
export const joined = (facts: string, body: string | undefined): string =>
  body === undefined ? facts : `---\n${facts}---\n${body}`;

/** Letters of a text as they are, for a pattern. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
