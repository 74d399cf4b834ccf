import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const lawIdsOnce: Rule = {
  id: 'law-ids-once',
  explain: 'A law id names one record, wherever it is used.',
  *run({ lawPlaces }) {
    for (const [id, places] of Map.groupBy(lawPlaces, (place) => place.id)) {
      const [first, ...others] = places;
      for (const { file } of others) {
        yield problem(
          { file: file.path, field: `records.${id}`, line: file.lineOf(['records', id]) },
          `the law id "${id}" is also in ${first?.file.path}`,
          'give one of the two another id, or take one away',
        );
      }
    }
  },
};
