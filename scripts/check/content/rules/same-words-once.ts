import { wordKey } from '../../../../src/lib/glossary.ts';
import { factsOf } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const sameWordsOnce: Rule = {
  id: 'same-words-once',
  explain: 'A word means one thing to the search, so it stands in one group; the calm lines lead somewhere.',
  *run(content) {
    for (const file of factsOf(content, 'search')) {
      const names = (file.facts?.same ?? []).flatMap((group, at) =>
        group.map((name, index) => ({ name, group: at, line: file.lineOf(['same', at, index]) })),
      );
      for (const [, entries] of Map.groupBy(names, ({ name }) => wordKey(name))) {
        const [first, ...others] = entries;
        for (const { name, group, line } of others) {
          yield problem(
            { file: file.path, field: `same.${group}`, line },
            `"${name}" stands in two groups, or twice in one: also on line ${first?.line ?? 1}`,
            'keep it in one group, or make the two groups one',
          );
        }
      }
      for (const [at, { path }] of (file.facts?.danger ?? []).entries()) {
        if (content.addresses.has(path.replace(/#.*/, ''))) continue;
        yield problem(
          { file: file.path, field: `danger.${at}.path`, line: file.lineOf(['danger', at, 'path']) },
          `leads to ${path}, which is no page of this site`,
          'type the address of a page, for example /get-help/now/',
        );
      }
    }
  },
};
