import type { HelpMap } from '../../../../src/schemas/help-map.ts';
import type { Service } from '../../../../src/schemas/service.ts';
import { factsOf, type Content } from '../model.ts';
import { problem, type ContentProblem, type Place } from '../problem.ts';
import type { Rule } from '../rule.ts';

type Field = 'group' | 'who' | 'what';

/** A service and where its fields stand: Help at Hand itself is in content/site.yaml. */
interface Found {
  service: Service;
  place: (field: string) => Place;
}

export const helpMapFits: Rule = {
  id: 'help-map-fits',
  explain: 'Each service stands in a group and under choices that there are, and no group or choice is empty.',
  *run(content) {
    const all = servicesIn(content);
    for (const file of factsOf(content, 'help map')) {
      if (!file.facts) continue;
      const ids = idsOf(file.facts);
      for (const { service, place } of all) {
        for (const [field, known] of Object.entries(ids)) {
          for (const id of [service[field as Field]].flat().filter((one) => !known.includes(one))) {
            yield problem(
              place(field),
              `there is no "${id}" in content/help-map.yaml`,
              `type one of: ${known.join(', ')}`,
            );
          }
        }
        yield* judgeMust(content, service, place);
      }
      const choices = [...ids.who, ...ids.what];
      for (const id of choices.filter((one, at) => one === 'table' || choices.indexOf(one) !== at)) {
        yield problem(
          { file: file.path },
          `the id "${id}" is taken: each choice has a page of its own`,
          'choose another id',
        );
      }
      if (content.unreadable.length + content.refusedBySchema.length > 0) continue;
      for (const [field, known] of Object.entries(ids)) {
        const used = new Set(all.flatMap(({ service }) => service[field as Field]));
        for (const id of known.filter((one) => !used.has(one))) {
          yield problem(
            { file: file.path },
            `no service has \`${field}: ${id}\``,
            'add it to a service, or take it away',
          );
        }
      }
    }
  },
};

const idsOf = ({ groups, whoYouAre, whatIsWrong }: HelpMap): Record<Field, string[]> => ({
  group: groups.map(({ id }) => id),
  who: whoYouAre.map(({ id }) => id),
  what: whatIsWrong.map(({ id }) => id),
});

function servicesIn(content: Content): Found[] {
  return [
    ...factsOf(content, 'site').map((file) => ({ file, service: file.facts?.service, above: ['service'] })),
    ...factsOf(content, 'service').map((file) => ({ file, service: file.facts, above: [] })),
  ].flatMap(({ file, service, above }) => {
    const place = (field: string): Place => {
      const path = [...above, field];
      return { file: file.path, field: path.join('.'), line: file.lineOf(path) };
    };
    return service ? [{ service, place }] : [];
  });
}

/** "Must" in the words of a service rests on law that is in force. */
function* judgeMust(content: Content, service: Service, place: Found['place']): Iterable<ContentProblem> {
  const inForce = service.law.some((id) => content.law.get(id)?.status === 'in force');
  for (const field of ['canDo', 'cannotDo'] as const) {
    if (inForce || !/\bmust\b/i.test(service[field])) continue;
    yield problem(
      place(field),
      'says "must", but `law` names no record that is in force',
      'write "should", or name the law',
    );
  }
}
