import { wordKey } from '../../../../src/lib/glossary.ts';
import { factsOf } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const wordsOnce: Rule = {
  id: 'words-once',
  explain: 'A word leads to one place in the glossary.',
  *run(content) {
    const names = factsOf(content, 'word').flatMap((file) => {
      const also = (file.facts?.alsoCalled ?? []).map((name, index) => ({ name, path: ['alsoCalled', index] }));
      return [...(file.facts ? [{ name: file.facts.word, path: ['word'] }] : []), ...also].map((entry) => ({
        ...entry,
        file,
      }));
    });
    for (const [, entries] of Map.groupBy(names, ({ name }) => wordKey(name))) {
      const [first, ...others] = entries;
      for (const { name, path, file } of others) {
        yield problem(
          { file: file.path, field: path.join('.'), line: file.lineOf(path) },
          `the word "${name}" is also in ${first?.file.path}`,
          'keep it in one of the two',
        );
      }
    }
  },
};
