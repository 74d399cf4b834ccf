import type { Redirect } from '../../../../src/schemas/redirects.ts';
import { factsOf, statusOf, type Content } from '../model.ts';
import { problem, type ContentProblem, type Place } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { pageMissing } from './links-lead-somewhere.ts';

export const redirectsLeadSomewhere: Rule = {
  id: 'redirects-lead-somewhere',
  explain: 'An old address leads straight to a page that there is, and hides none.',
  *run(content) {
    const [file] = factsOf(content, 'redirects');
    const redirects = file?.facts?.redirects ?? [];
    for (const [index, redirect] of redirects.entries()) {
      const place = (field: 'from' | 'to'): Place => ({
        file: file?.path ?? '',
        field: `redirects.${index}.${field}`,
        line: file?.lineOf(['redirects', index, field]),
      });
      yield* judgeFrom(content, redirect, redirects.slice(0, index), place('from'));
      yield* judgeTo(content, redirect, redirects, place('to'));
    }
  },
};

function* judgeFrom(content: Content, { from }: Redirect, before: Redirect[], place: Place): Iterable<ContentProblem> {
  if (content.addresses.has(from)) {
    yield problem(
      place,
      `there is a page at the old address "${from}", and nobody could get to it`,
      'take the entry out, or give the page another address',
    );
  }
  if (before.some((other) => other.from === from))
    yield problem(place, `"${from}" stands twice`, 'keep one of the two');
}

function* judgeTo(content: Content, redirect: Redirect, all: Redirect[], place: Place): Iterable<ContentProblem> {
  const path = pathOf(redirect.to);
  const next = all.find(({ from }) => from === path);
  if (next) {
    const end = endOf(redirect, all);
    yield end
      ? problem(place, `"${path}" moved too`, `type "${end}"`)
      : problem(place, `"${redirect.from}" leads round in a circle`, 'type an address that has a page');
    return;
  }
  const target = content.addresses.get(path);
  if (target && statusOf(content, target) === 'draft') {
    yield problem(place, `leads to ${path}, which is a draft`, 'make the page live, or type another address');
    return;
  }
  if (path.endsWith('/')) yield* pageMissing(content, path, place);
}

const pathOf = (address: string): string => address.replace(/#.*$/, '');

/** Where a reader ends who is sent on again and again; nothing when that never ends. */
function endOf(start: Redirect, all: Redirect[]): string | undefined {
  const seen = new Set([start]);
  let { to } = start;
  for (;;) {
    const next = all.find(({ from }) => from === pathOf(to));
    if (!next) return to;
    if (seen.has(next)) return undefined;
    seen.add(next);
    ({ to } = next);
  }
}
