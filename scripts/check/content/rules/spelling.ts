import { passagesOf, type AnyFactsFile, type AnyMdxFile, type Content } from '../model.ts';
import { passageOfFact, textsIn } from '../passages-of-facts.ts';
import { codeInLine, findTyped, type Passage } from '../passages.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { makeSpeller } from '../speller.ts';
import { listedWords, spellingList } from '../spelling-list.ts';

const speller = makeSpeller(listedWords);

/** Facts that hold no running words: ids, codes, names of files and people, and the ways that people type a question. */
const notRead = new Set(
  [
    'askedLikeThis alsoTyped tags same plain written not tools',
    'answerLaw keyFacts words services related rights picture symbol seeAlso group cover scene symbols pack id',
    'law limit right service',
    'openmoji licence send post redirects opens seenBy first small large poster captions chapters transcript',
    'sound signer checker file files layout ground length faces start to path verdict',
  ].flatMap((names) => names.split(' ')),
);

/** A word, or what looks like one and is not: an address, or a name in braces that a limit takes the place of. */
const wordOrAddress =
  /\S+@\S+|https?:\S+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:uk|org|com)\b\S*|\{[^{}]*\}|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

/** In a BSL script: letters to spell with the fingers, and words in capitals that stand for signs. */
const forSigning = /\b(?:\p{Lu}-)+\p{Lu}\b|\b\p{Lu}+\b/gu;

export const spelling: Rule = {
  id: 'spelling',
  explain: 'A word that is misspelt cannot be looked up, read aloud or trusted. Spelling is British; -ize is fine.',
  *run(content) {
    for (const file of [...content.mdxFiles, ...content.factsFiles]) {
      for (const passage of readPassages(content, file)) {
        for (const { match, line } of findTyped(passage, wordOrAddress, [codeInLine])) {
          const word = match[0];
          if (/[\p{N}.@:{]/u.test(word) || speller.knows(word)) continue;
          const meant = speller.suggest(word);
          yield problem(
            { file: passage.file, field: passage.field, line },
            `"${word}" is not in the dictionary`,
            `${meant ? `type "${meant}"` : 'correct it'}, or add it to ${spellingList} if it is a name or a word of care`,
          );
        }
      }
    }
  },
};

/** Everything in a file that somebody reads: the text, and each fact that holds words. None while its facts are broken. */
function* readPassages(content: Content, file: AnyMdxFile | AnyFactsFile): Iterable<Passage> {
  if (file.raw === undefined) return;
  for (const { text, path } of textsIn(file.raw, [])) {
    if (!path.some((step) => notRead.has(String(step)))) yield passageOfFact(file, text, path, false);
  }
  for (const passage of passagesOf(content, file)) {
    if (passage.role === 'fact') continue;
    yield file.kind === 'bsl' ? withoutSigns(passage) : passage;
  }
}

/** The text of a script with spaces in the place of what is only signed, so that every line keeps its number. */
const withoutSigns = (passage: Passage): Passage => ({
  ...passage,
  fragments: passage.fragments.map((fragment) => ({
    ...fragment,
    text: fragment.text.replace(forSigning, (signed) => ' '.repeat(signed.length)),
  })),
});
