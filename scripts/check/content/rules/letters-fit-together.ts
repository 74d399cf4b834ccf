import { braced } from '../../../../src/lib/letter.ts';
import type { Letter } from '../../../../src/schemas/letter.ts';
import { factsOf, type Content, type FactsFile } from '../model.ts';
import { problem, type ContentProblem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { unknownId } from '../unknown-id.ts';

export const lettersFitTogether: Rule = {
  id: 'letters-fit-together',
  explain: 'What a letter asks is said in it, each answer in one place; what it says of the law is in the register.',
  *run(content) {
    for (const file of factsOf(content, 'letter')) {
      if (!file.facts) continue;
      yield* judgeParts(content, file, file.facts);
      yield* judgeAsks(content, file, file.facts);
    }
  },
};

function* judgeParts(content: Content, file: FactsFile<'letter'>, { asks, parts }: Letter): Iterable<ContentProblem> {
  const known = new Set(asks.map(({ id }) => id));
  for (const [index, { says, law }] of parts.entries()) {
    const place = { file: file.path, field: `parts.${index}`, line: file.lineOf(['parts', index]) };
    const names = braced(says);
    if (names.length > 1) {
      yield problem(place, 'holds two answers', 'make it two parts, so that each can be left out');
    }
    for (const name of names.filter((one) => !known.has(one))) {
      yield problem(place, `holds {${name}}, which nothing asks for`, `ask for it under \`asks\`, or take it out`);
    }
    if (names.length > 0 && !says.trimEnd().endsWith('}')) {
      yield problem(place, 'goes on after the answer', 'put the answer last: nobody knows how it will end');
    }
    if (law === undefined) continue;
    yield* unknownId(content, 'law', law, place);
    const status = content.law.get(law)?.status;
    if (status === 'guidance' && /\bmust\b/i.test(says)) {
      yield problem(place, `says "must", and "${law}" is guidance`, 'say "should"');
    }
    if (status !== undefined && status !== 'guidance' && status !== 'in force') {
      yield problem(place, `rests on "${law}", which is ${status}`, 'take it out until it is in force');
    }
  }
}

function* judgeAsks(content: Content, file: FactsFile<'letter'>, { asks, parts }: Letter): Iterable<ContentProblem> {
  const said = parts.flatMap(({ says }) => braced(says));
  for (const [index, { id, faces = [] }] of asks.entries()) {
    const place = { file: file.path, field: `asks.${index}`, line: file.lineOf(['asks', index]) };
    const times = said.filter((one) => one === id).length;
    if (times !== 1) {
      yield problem(
        place,
        times === 0 ? `asks for {${id}}, which the letter never says` : `{${id}} is said ${times} times`,
        'say each answer in one part of the letter',
      );
    }
    for (const face of faces) yield* unknownId(content, 'symbol', face, place);
  }
}
