/** The records of films in the content, each with the folder that its files lie in. */
import type { SignedFilm } from '../../../src/schemas/signed-film.ts';
import { mdxOf, type Content } from './model.ts';
import type { Place } from './problem.ts';

export interface FilmRecord {
  film: SignedFilm;
  /** "content/rights/moving-home/film/" */
  folder: string;
  /** Where a field of the record stands. */
  place: (field: keyof SignedFilm) => Place;
}

/** Every record that the schema accepts. */
export function filmRecords(content: Content): FilmRecord[] {
  return mdxOf(content, 'bsl').flatMap(({ path, front, lineOf }) => {
    if (!front?.film) return [];
    const place = (field: keyof SignedFilm): Place => ({
      file: path,
      field: `film.${field}`,
      line: lineOf(['film', field]),
    });
    return [{ film: front.film, folder: path.replace(/[^/]+$/, 'film/'), place }];
  });
}
