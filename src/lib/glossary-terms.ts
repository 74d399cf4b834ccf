/** Finds the words of the glossary in a text, so that measures can tell them from all other words. */
import type { WordNames } from './glossary.ts';

/** Puts something else in the place of every glossary word in a text. */
export type ReplaceTerms = (text: string, instead: string) => string;

/** Finds each word by its name, its other names, and their plurals; the longest name first. */
export function termReplacer(words: Iterable<WordNames>): ReplaceTerms {
  const names = [...words].flatMap(({ word, alsoCalled }) => [word, ...alsoCalled]);
  if (names.length === 0) return (text) => text;
  const anyName = names
    .toSorted((a, b) => b.length - a.length)
    .map(patternOf)
    .join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyName})(?![\\p{L}\\p{N}])`, 'giu');
  return (text, instead) => text.replace(pattern, () => instead);
}

/** One name: either kind of apostrophe, a space or a hyphen between its parts, its plural and what belongs to it. */
function patternOf(name: string): string {
  const whole = name
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/[\s-]+/g, '[\\s-]+');
  const plural = /y$/i.test(name) ? `${whole.slice(0, -1)}(?:y|ies)` : `${whole}(?:e?s)?`;
  return `${plural}(?:['’]s?)?`;
}
