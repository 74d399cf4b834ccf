import { factsOf, statusOf, type AnyMdxFile } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const titlesOnce: Rule = {
  id: 'titles-once',
  explain: 'Two pages with one title cannot be told apart in a list or in a browser.',
  *run(content) {
    const live = content.mdxFiles.filter((file) => file.front && statusOf(content, file) === 'live');
    for (const [file, first] of secondsOf(Map.groupBy(live, pageTitle))) {
      yield problem(
        { file: file.path, field: 'title', line: file.lineOf(['title']) },
        `the title "${file.front?.title}" is also the title of ${first.path}`,
        'give one of the two another title',
      );
    }
    for (const kind of ['film', 'letter', 'poster', 'figures', 'service'] as const) {
      const named = factsOf(content, kind).filter(({ facts }) => facts);
      const field = kind === 'service' ? 'name' : 'title';
      const byName = Map.groupBy(named, ({ facts }) => nameOf(facts ?? {}).toLowerCase());
      for (const [file, first, name] of secondsOf(byName)) {
        yield problem(
          { file: file.path, field, line: file.lineOf([field]) },
          `the ${field} "${name}" is also the ${field} of ${first.path}`,
          `give one of the two another ${field}, or take one away`,
        );
      }
    }
  },
};

/** Each file that comes second, with the one before it and what both are called. */
const secondsOf = <File>(byName: Map<string, File[]>): (readonly [File, File, string])[] =>
  [...byName].flatMap(([name, [first, ...others]]) =>
    first === undefined ? [] : others.map((file) => [file, first, name] as const),
  );

const nameOf = (facts: { title?: string; name?: string }): string => facts.title ?? facts.name ?? '';

/** The forms of a right may share a title, because the page adds the name of the form to it. */
function pageTitle({ kind, front }: AnyMdxFile): string {
  const form = ['easy-read', 'pack-easy-read', 'story-easy-read', 'pack-symbols', 'symbols', 'bsl'].includes(kind)
    ? kind
    : 'page';
  return `${form}: ${front?.title.toLowerCase()}`;
}
