import { factsOf } from '../model.ts';
import { problem, type ContentProblem, type Place } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { CanHelp } from '../../../../src/schemas/can-help.ts';
import { unknownId } from '../unknown-id.ts';

export const questionsLeadSomewhere: Rule = {
  id: 'questions-lead-somewhere',
  explain: 'Every path through the questions ends in an answer, and every question and answer can be reached.',
  *run(content) {
    for (const file of factsOf(content, 'can help')) {
      if (!file.facts) continue;
      const place = (path: (string | number)[]): Place => ({
        file: file.path,
        field: path.join('.'),
        line: file.lineOf(path),
      });
      yield* judgePaths(file.facts, place);
      for (const [id, { law, services, doors }] of Object.entries(file.facts.answers)) {
        if (law !== undefined) yield* unknownId(content, 'law', law, place(['answers', id, 'law']));
        for (const service of services)
          yield* unknownId(content, 'service', service, place(['answers', id, 'services']));
        for (const [index, { path }] of doors.entries()) {
          if (content.addresses.has(path.replace(/#.*$/, '')) || listPages.has(path)) continue;
          yield problem(
            place(['answers', id, 'doors', index]),
            `leads to ${path}, which is no page of this site`,
            'type the address of a page, for example /get-help/now/',
          );
        }
      }
    }
  },
};

/** Pages that are made from lists and have no file of their own under their address. */
const listPages: ReadonlySet<string> = new Set(['/rights/', '/words/', '/law/', '/packs/', '/stories/', '/adults/']);

/** Walks every path from the start. */
function* judgePaths(
  { start, questions, answers }: CanHelp,
  place: (path: string[]) => Place,
): Iterable<ContentProblem> {
  if (!questions[start]) {
    yield problem(
      place(['start']),
      `there is no question "${start}"`,
      `type one of: ${Object.keys(questions).join(', ')}`,
    );
    return;
  }
  const reached = new Set<string>();
  const waiting = [[start]];
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const id = path.at(-1) ?? '';
    reached.add(id);
    for (const { to } of questions[id]?.choices ?? []) {
      if (path.includes(to)) {
        yield problem(place(['questions', id]), `leads back to "${to}"`, 'lead on to another question or to an answer');
      } else if (!questions[to] && !answers[to]) {
        yield problem(
          place(['questions', id]),
          `leads to "${to}", which is no question and no answer`,
          'write it, or lead to another',
        );
      } else if (!reached.has(to)) {
        waiting.push([...path, to]);
      }
    }
  }
  for (const [kind, ids] of [
    ['questions', Object.keys(questions)],
    ['answers', Object.keys(answers)],
  ] as const) {
    for (const id of ids.filter((one) => !reached.has(one))) {
      yield problem(place([kind, id]), 'cannot be reached', 'lead to it from a question, or take it away');
    }
  }
}
