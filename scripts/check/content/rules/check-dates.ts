import { dateInWords, isPast } from '../../../../src/lib/dates.ts';
import type { Content } from '../model.ts';
import { problem, type ContentProblem, type Place } from '../problem.ts';
import type { Rule } from '../rule.ts';

interface Dates {
  place: Place;
  on: string;
  again: string;
  published: boolean;
}

export const checkDates: Rule = {
  id: 'check-dates',
  explain: 'What is published was checked, and is checked again in time.',
  *run(content) {
    for (const dates of datesIn(content)) yield* judge(dates, content.today);
  },
};

function* judge({ place, on, again, published }: Dates, today: string): Iterable<ContentProblem> {
  if (published && isPast(again, today)) {
    yield problem(
      place,
      `was to be checked again by ${dateInWords(again)}`,
      'check it, then change `on`, `how` and `again`',
    );
  }
  if (isPast(today, on)) {
    yield problem(
      place,
      `says that it was checked on ${dateInWords(on)}, and that day is still to come`,
      'type the day of the check',
    );
  }
}

function datesIn(content: Content): Dates[] {
  const inPages = content.mdxFiles.flatMap((file) => {
    if (!file.front || !('checked' in file.front)) return [];
    const { checked, status } = file.front;
    return [
      {
        place: { file: file.path, field: 'checked', line: file.lineOf(['checked']) },
        ...checked,
        published: status === 'live',
      },
    ];
  });
  const inLaw = content.lawPlaces.flatMap(({ id, file, record }) => {
    const path = ['records', id, 'checked'];
    const place = { file: file.path, field: path.join('.'), line: file.lineOf(path) };
    return record ? [{ place, ...record.checked, published: true }] : [];
  });
  const inServices = content.factsFiles.flatMap((file) => {
    const inSite = file.kind === 'site';
    const checked = inSite ? file.facts?.service.checked : file.kind === 'service' ? file.facts?.checked : undefined;
    const path = inSite ? ['service', 'checked'] : ['checked'];
    return checked
      ? [{ place: { file: file.path, field: path.join('.'), line: file.lineOf(path) }, ...checked, published: true }]
      : [];
  });
  return [...inPages, ...inLaw, ...inServices];
}
