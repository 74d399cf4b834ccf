/** A topic of the law register as it can be found: by what it is about, and by its laws and their sections. Pure. */
import type { Topic } from './topics.ts';

/** A topic of the register, with the sources of its records. */
export interface LawSource {
  id: string;
  title: string;
  sources: readonly string[];
}

/** "Children Act 1989", "Housing Act 1996". */
const lawNames = /\b[A-Z][\w'()&, -]*?\b(?:Act|Regulations|Rules|Code|Convention|Charter)\b(?: \d{4})?/g;
/** "section 25(1)", "regulations 2 and 3". */
const numbers = /\b(section|regulation|rule|article|paragraph)s? (\d+[A-Z]*)/g;

/** The topic for the search. */
export function lawTopic({ id, title, sources }: LawSource): Topic {
  const all = sources.join('; ');
  const names = [...all.matchAll(lawNames)].map(([name]) => name.replace(/\([^)]*\)/g, '').trim());
  const sections = [...all.matchAll(numbers)].map(([, kind = '', number = '']) => `${kind} ${number}`);
  return {
    ...{ kind: 'law', path: `/law/${id}/`, title: `The law: ${title}` },
    answer: `Law and guidance, each with its source and the date it was checked.`,
    names: [[...new Set([...names, ...sections].join(' ').split(/\s+/))].join(' ')],
  };
}
