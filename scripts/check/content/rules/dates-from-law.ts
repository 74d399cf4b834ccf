import { factsOf, type Content } from '../model.ts';
import { problem, type ContentProblem, type Place } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { DueItem } from '../../../../src/schemas/dates.ts';
import { unknownId } from '../unknown-id.ts';

export const datesFromLaw: Rule = {
  id: 'dates-from-law',
  explain: 'Each date in the date finder comes from a time limit in the law register that can be counted from a day.',
  *run(content) {
    for (const file of factsOf(content, 'happenings')) {
      const seen = new Set<string>();
      for (const [g, { happenings }] of (file.facts?.groups ?? []).entries()) {
        for (const [h, { id, due }] of happenings.entries()) {
          const path = ['groups', g, 'happenings', h];
          const place = { file: file.path, field: 'id', line: file.lineOf([...path, 'id']) };
          if (seen.has(id)) yield problem(place, `"${id}" stands twice`, 'give this one another id');
          seen.add(id);
          for (const [index, item] of due.entries()) {
            const line = file.lineOf([...path, 'due', index]);
            yield* judge(content, item, { file: file.path, field: `due of "${id}"`, line });
          }
        }
      }
    }
  },
};

function* judge(content: Content, { law, limit: name }: DueItem, place: Place): Iterable<ContentProblem> {
  yield* unknownId(content, 'law', law, place);
  const record = content.law.get(law);
  if (!record) return;
  const limits = record.limits ?? {};
  const limit = Object.hasOwn(limits, name) ? limits[name] : undefined;
  if (record.status !== 'in force' && record.status !== 'guidance') {
    yield problem(place, `"${law}" is ${record.status}, so nothing is due by it`, 'take it out until it is in force');
  } else if (!limit) {
    const names = Object.keys(limits);
    yield problem(
      place,
      `the record "${law}" has no time limit "${name}"`,
      names.length > 0 ? `it has: ${names.join(', ')}` : 'add it under `limits` in content/law, or take it out',
    );
  } else if (limit.from === undefined) {
    yield problem(
      place,
      `the time limit "${name}" of "${law}" does not say from which day it is counted`,
      'add `from` to the limit in content/law, or take it out',
    );
  } else if (limit.unit === 'hours' && limit.count % 24 !== 0) {
    yield problem(
      place,
      `the time limit "${name}" of "${law}" is ${limit.count} hours, which no date can show`,
      'take it out: only whole days can be shown, such as 24 or 72 hours',
    );
  }
}
