import { toString } from 'mdast-util-to-string';
import { findWord, type WordNames } from '../../../../src/lib/glossary.ts';
import { nearest } from '../../../../src/lib/nearest.ts';
import { lineOf, nodesOf } from '../jsx.ts';
import { easyReadKinds, mdxOf } from '../model.ts';
import { problem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

export const boldWordsInGlossary: Rule = {
  id: 'bold-words-in-glossary',
  explain: 'A bold word in easy read leads to the glossary.',
  *run(content) {
    // A word whose file has a mistake is looked up by its id, so that one mistake is told once.
    const byId = [...content.ids.word].map((id) => [id, { word: id.replaceAll('-', ' '), alsoCalled: [] }] as const);
    const words = new Map<string, WordNames>([...byId, ...content.words]);
    const names = [...words.values()].flatMap(({ word, alsoCalled }) => [word, ...alsoCalled]);
    for (const file of mdxOf(content, ...easyReadKinds)) {
      for (const node of nodesOf(file.body, 'strong')) {
        const spelt = toString(node);
        if (findWord(spelt, words)) continue;
        const meant = nearest(spelt, names);
        yield problem(
          { file: file.path, line: lineOf(node) },
          `the bold word ${quote(spelt)} is not in the glossary`,
          meant
            ? `did you mean "${meant}"? Else add the word to content/words`
            : 'add it to content/words, or take the ** away',
        );
      }
    }
  },
};
