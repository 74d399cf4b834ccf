import { factsOf, statusOf, type AnyMdxFile } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const titlesOnce: Rule = {
  id: 'titles-once',
  explain: 'Two pages with one title cannot be told apart in a list or in a browser.',
  *run(content) {
    const live = content.mdxFiles.filter((file) => file.front && statusOf(content, file) === 'live');
    for (const [, files] of Map.groupBy(live, pageTitle)) {
      const [first, ...others] = files;
      for (const file of others) {
        yield problem(
          { file: file.path, field: 'title', line: file.lineOf(['title']) },
          `the title "${file.front?.title}" is also the title of ${first?.path}`,
          'give one of the two another title',
        );
      }
    }
    for (const kind of ['film', 'letter', 'poster', 'figures', 'service'] as const) {
      const named = factsOf(content, kind).filter(({ facts }) => facts);
      for (const [title, files] of Map.groupBy(named, ({ facts }) => nameOf(facts ?? {}).toLowerCase())) {
        const [first, ...others] = files;
        for (const file of others) {
          const field = kind === 'service' ? 'name' : 'title';
          yield problem(
            { file: file.path, field, line: file.lineOf([field]) },
            `the ${field} "${title}" is also the ${field} of ${first?.path}`,
            `give one of the two another ${field}, or take one away`,
          );
        }
      }
    }
  },
};

const nameOf = (facts: { title?: string; name?: string }): string => facts.title ?? facts.name ?? '';

/** The forms of a right may share a title, because the page adds the name of the form to it. */
function pageTitle({ kind, front }: AnyMdxFile): string {
  const form = ['easy-read', 'pack-easy-read', 'story-easy-read', 'pack-symbols', 'symbols', 'bsl'].includes(kind)
    ? kind
    : 'page';
  return `${form}: ${front?.title.toLowerCase()}`;
}
