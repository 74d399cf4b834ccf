import { dateInWords, isPast } from '../../../../src/lib/dates.ts';
import { filmRecords } from '../signed-films.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const signedFilmDates: Rule = {
  id: 'signed-film-dates',
  explain: 'A film is looked at again in time, because the law that it tells can change.',
  *run(content) {
    for (const { film, place } of filmRecords(content)) {
      if (isPast(film.reviewBy, content.today)) {
        yield problem(
          place('reviewBy'),
          `the film was to be looked at again by ${dateInWords(film.reviewBy)}`,
          'compare it with the guide: if it is still right, type a later day; if not, take `film` and its files away and type "script ready"',
        );
      }
      if (isPast(content.today, film.filmedOn)) {
        yield problem(
          place('filmedOn'),
          `says that it was filmed on ${dateInWords(film.filmedOn)}, and that day is still to come`,
          'type the day of filming',
        );
      }
    }
  },
};
