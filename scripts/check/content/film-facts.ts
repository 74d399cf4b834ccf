/** The words of a film as they are read, from the facts that the content check knows. */
import { ContentError } from '../../../src/lib/errors.ts';
import { captionText, type Facts } from '../../../src/lib/film/captions.ts';
import { bracesInStatement } from '../../../src/lib/limits.ts';
import type { Content } from './model.ts';

export interface FilmFacts extends Facts {
  /** A line as it is read. Braces that name nothing stay as they are: another rule tells of them. */
  read: (line: string) => string;
  /** What is wrong with the braces of a line. */
  mistakeIn: (line: string) => ContentError | undefined;
}

export function filmFacts({ law, services, ids }: Pick<Content, 'law' | 'services' | 'ids'>): FilmFacts {
  const facts: Facts = { law: (id) => law.get(id), service: (id) => services.get(id) };
  /** A record or service that has a mistake of its own is told of there, not in each film that names it. */
  const isBroken = (id: string): boolean =>
    (ids.law.has(id) && !law.has(id)) || (ids.service.has(id) && !services.has(id));
  const tried = (line: string): string | ContentError => {
    try {
      return captionText(line, facts);
    } catch (error) {
      if (error instanceof ContentError) return error;
      throw error;
    }
  };
  return {
    ...facts,
    read: (line) => {
      const text = tried(line);
      return typeof text === 'string' ? text : line;
    },
    mistakeIn: (line) => {
      const text = tried(line);
      const names = [...line.matchAll(bracesInStatement)].map(([, id = '']) => id);
      return typeof text === 'string' || names.some(isBroken) ? undefined : text;
    },
  };
}
