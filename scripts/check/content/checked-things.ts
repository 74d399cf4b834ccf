/** Everything that was checked, each with its dates: pages, law records, services, the date finder, films, posters. */
import { factsOf, statusOf, type Content } from './model.ts';
import type { Place } from './problem.ts';

export interface CheckedThing {
  place: Place;
  on: string;
  again: string;
  published: boolean;
}

export function checkedThings(content: Content): CheckedThing[] {
  const inPages = content.mdxFiles.flatMap((file) => {
    if (!file.front || !('checked' in file.front)) return [];
    const { checked } = file.front;
    return [
      {
        place: { file: file.path, field: 'checked', line: file.lineOf(['checked']) },
        ...checked,
        published: statusOf(content, file) === 'live',
      },
    ];
  });
  const inLaw = content.lawPlaces.flatMap(({ id, file, record }) => {
    const path = ['records', id, 'checked'];
    const place = { file: file.path, field: path.join('.'), line: file.lineOf(path) };
    return record ? [{ place, ...record.checked, published: true }] : [];
  });
  const inFacts = content.factsFiles.flatMap((file) => {
    const inSite = file.kind === 'site';
    const alone =
      file.kind === 'service' ||
      file.kind === 'letter' ||
      file.kind === 'poster' ||
      file.kind === 'can help' ||
      file.kind === 'reports' ||
      file.kind === 'changes' ||
      file.kind === 'happenings' ||
      file.kind === 'bank holidays';
    const checked = inSite ? file.facts?.service.checked : alone ? file.facts?.checked : undefined;
    const path = inSite ? ['service', 'checked'] : ['checked'];
    return checked
      ? [{ place: { file: file.path, field: path.join('.'), line: file.lineOf(path) }, ...checked, published: true }]
      : [];
  });
  const withStatus = [...factsOf(content, 'film'), ...factsOf(content, 'figures')].flatMap((file) =>
    file.facts
      ? [
          {
            place: { file: file.path, field: 'checked', line: file.lineOf(['checked']) },
            ...file.facts.checked,
            published: file.facts.status === 'live',
          },
        ]
      : [],
  );
  return [...inPages, ...inLaw, ...inFacts, ...withStatus];
}
